import { OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { addDays, isDate, parseTurkishDate, weekdayName } from '../../../preload/contract/dates.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { commonText } from '../../text/common.ts';
import { formatDate, formatDateLong } from '../format.ts';
import { useToday } from '../useToday.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface DateFieldProps<V extends FieldValues> extends FieldWords {
  readonly control: Control<V, unknown, V>;
  readonly name: FieldPath<V>;
  readonly autoFocus?: boolean;
  readonly width?: number;
  /** Year meant by a day without one; else the most recent past day is meant. */
  readonly year?: number;
  /** A day without a year is one to come: when something wakes, is due, is told. */
  readonly ahead?: boolean;
}

/** The date as a form value: ISO text, or null when empty. */
export function DateField<V extends FieldValues>({ control, name, ...rest }: DateFieldProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return <DateInput {...rest} value={field.value ?? null} onChange={field.onChange} onBlur={field.onBlur} inputRef={field.ref} error={fieldState.error?.message} />;
}

export interface DateInputProps extends FieldWords {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly width?: number;
  readonly year?: number;
  readonly ahead?: boolean;
}

/**
 * Takes `b`, `d`, `1211`, `12.11`, `12.11.2026` and says what it understood. Text that is no date is handed on as it is,
 * so that the schema refuses it and nothing typed disappears.
 */
export function DateInput({ value, onChange, onBlur, inputRef, error, autoFocus = false, width = 180, year, ahead = false, hint, ...words }: DateInputProps) {
  const now = useToday();
  const [typed, setTyped] = useState('');
  // The last day of a year as "today" makes every bare day a day of that year; a day a year from now makes it one to come.
  const meaning = (words: string): string => {
    if (!/^\s*\d/.test(words)) return now;
    if (year !== undefined) return `${year}-12-31`;
    return ahead ? addDays(now, 364) : now;
  };
  const today = meaning(typed);
  // What was typed stands as long as it means the value; a value set from outside (a default, a proposal) is shown.
  const text = read(typed, today) === value ? typed : display(value);

  const parsed = parseTurkishDate(text, meaning(text));
  const change = (next: string): void => {
    setTyped(next);
    onChange(read(next, meaning(next)));
  };
  const leave = (): void => {
    if (parsed.ok) setTyped(formatDate(parsed.date));
    onBlur?.();
  };
  const unreadable = !parsed.ok && parsed.problem !== 'empty' && text.length >= 4;
  const ownError = unreadable ? (parsed.problem === 'impossible' ? commonText.date.impossible : fieldText.date) : undefined;
  return (
    <FieldFrame {...words} error={ownError ?? error} hint={parsed.ok ? `${formatDateLong(parsed.date)} ${weekdayName(parsed.date)}` : (hint ?? commonText.date.hint)}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          sx={{ width }}
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
          inputRef={inputRef}
          error={error !== undefined || unreadable}
          autoFocus={autoFocus}
          inputProps={{ 'aria-describedby': describedBy, 'aria-required': words.required, autoComplete: 'off' }}
        />
      )}
    </FieldFrame>
  );
}

function display(value: string | null): string {
  if (value === null) return '';
  return isDate(value) ? formatDate(value) : value;
}

function read(typed: string, today: string): string | null {
  const parsed = parseTurkishDate(typed, today);
  if (parsed.ok) return parsed.date;
  return typed.trim() === '' ? null : typed;
}
