import Autocomplete from '@mui/material/Autocomplete';
import { useRef, useState } from 'react';
import { parseTurkishDate, weekdayName } from '../../../preload/contract/dates.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { commonText } from '../../text/common.ts';
import { formatDate, formatDateLong } from '../format.ts';
import { matchPickable, type Pickable } from '../form/matching.ts';
import { useToday } from '../useToday.ts';
import type { After, Typed } from './edit.ts';
import { CellInput } from './parts.ts';

export interface InputWords {
  readonly label: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onTyped: (typed: Typed) => void;
  /** What was understood, shown below while nothing is wrong. */
  readonly onHint: (hint: string) => void;
  readonly take: (after: After) => void;
}

const aria = ({ label, describedBy, invalid }: InputWords) => ({ 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': invalid, autoComplete: 'off', spellCheck: false });

export function TextInput({ first, maxLength, ...words }: InputWords & { readonly first: string; readonly maxLength: number }) {
  return (
    <CellInput {...aria(words)} autoFocus defaultValue={first} maxLength={maxLength} onFocus={(event) => event.target.select()} onChange={(event) => words.onTyped({ ok: true, value: event.target.value.trim() })} />
  );
}

/** `b`, `d`, `1211`, `12.11`, `12.11.2026`, or nothing. */
export function DateInput({ first, ...words }: InputWords & { readonly first: string | null }) {
  const today = useToday();
  return (
    <CellInput
      {...aria(words)}
      autoFocus
      defaultValue={first === null ? '' : formatDate(first)}
      onFocus={(event) => {
        event.target.select();
        words.onHint(commonText.date.hint);
      }}
      onChange={(event) => {
        const parsed = parseTurkishDate(event.target.value, today);
        words.onHint(parsed.ok ? `${formatDateLong(parsed.date)} ${weekdayName(parsed.date)}` : commonText.date.hint);
        if (parsed.ok) words.onTyped({ ok: true, value: parsed.date });
        else if (parsed.problem === 'empty') words.onTyped({ ok: true, value: null });
        else words.onTyped({ ok: false, message: parsed.problem === 'impossible' ? commonText.date.impossible : fieldText.date });
      }}
    />
  );
}

/** The list is open at once: F2 has asked for it. An emptied box means none. */
export function ChoiceInput({ first, options, ...words }: InputWords & { readonly first: Pickable['id'] | null; readonly options: readonly Pickable[] }) {
  const [open, setOpen] = useState(true);
  const before = options.find(({ id }) => id === first) ?? null;
  // Held here, so that the text stands when the focus comes and is selected with it.
  const [text, setText] = useState(before?.label ?? '');
  const [typing, setTyping] = useState(false);
  const marked = useRef<Pickable | null>(null);
  const say = (option: Pickable | null): void => words.onTyped({ ok: true, value: option?.id ?? null });
  return (
    <Autocomplete<Pickable>
      options={[...options]}
      defaultValue={before}
      inputValue={text}
      // A refusal stands where the list would.
      open={open && !words.invalid}
      onOpen={() => setOpen(true)}
      onChange={(_, option) => say(option)}
      onClose={(_, reason) => {
        setOpen(false);
        if (reason === 'selectOption') words.take('down');
      }}
      onInputChange={(_, next, reason) => {
        setText(next);
        setTyping(reason === 'input' && next !== '');
        if (reason !== 'input') return;
        if (next !== '') words.onTyped({ ok: false, message: fieldText.choose });
      }}
      onHighlightChange={(_, option) => {
        marked.current = option;
      }}
      onKeyDown={(event) => {
        // Tab takes the line that what was typed has marked, as Enter does.
        if (event.key === 'Tab' && typing && marked.current) say(marked.current);
      }}
      filterOptions={(all) => (typing ? matchPickable(all, text) : all)}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      autoHighlight={typing}
      noOptionsText={commonText.noMatch}
      clearOnBlur={false}
      disablePortal
      slotProps={{ listbox: { 'aria-label': words.label, 'aria-labelledby': undefined } }}
      renderInput={({ slotProps }) => <ChoiceBox words={words} slotProps={slotProps} />}
    />
  );
}

interface ChoiceBoxProps {
  readonly words: InputWords;
  readonly slotProps: Parameters<NonNullable<React.ComponentProps<typeof Autocomplete<Pickable>>['renderInput']>>[0]['slotProps'];
}

/** The bare field of the choice: no frame, no buttons, the height of the row. */
function ChoiceBox({ words, slotProps }: ChoiceBoxProps) {
  const { ref, ...input } = slotProps.htmlInput;
  return (
    <div ref={slotProps.input.ref}>
      <CellInput
        {...input}
        ref={ref}
        {...aria(words)}
        autoFocus
        onFocus={(event) => {
          input.onFocus?.(event);
          // What is typed takes the place of what stood there.
          event.target.select();
        }}
      />
    </div>
  );
}
