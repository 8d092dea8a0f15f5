import { Box } from '@mui/material';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useCommand } from '../commands/CommandProvider.tsx';
import { DraftOffer } from '../draft/DraftOffer.tsx';
import { Problem } from '../feedback/Problem.tsx';
import { goOn } from './goOn.ts';
import type { OperationForm } from './useOperationForm.ts';

export interface FormBodyProps<V extends FieldValues> {
  readonly form: OperationForm<V>;
  readonly label?: string;
  /** Inside a dialog: no box of its own, and the dialog shows the draft and the refusal. */
  readonly inDialog?: boolean;
  readonly children: ReactNode;
}

/** The form element: Enter goes on to the next field, Ctrl+Enter saves (as a command), a refusal stands on top. */
export function FormBody<V extends FieldValues>({ form, label, inDialog = false, children }: FormBodyProps<V>) {
  useCommand('save', form.submit);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Enter' && !event.defaultPrevented && goOn(event.target, event.currentTarget)) event.preventDefault();
  };
  return (
    <form noValidate onSubmit={onSubmit} onKeyDown={onKeyDown} aria-label={label} style={inDialog ? { display: 'contents' } : undefined}>
      {!inDialog && <DraftOffer draft={form.draft} />}
      {form.problem && !inDialog && (
        <Box sx={{ mb: 2 }}>
          <Problem error={form.problem} />
        </Box>
      )}
      {children}
    </form>
  );
}
