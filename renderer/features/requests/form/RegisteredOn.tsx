import { Box, Button, Typography } from '@mui/material';
import { useFormState, useWatch } from 'react-hook-form';
import { DateField } from '../../../shared/form/DateField.tsx';
import { captureText } from '../../../text/requests.ts';
import { firstMessage } from './messages.ts';
import { isOldDateQuestion } from './oldDate.ts';
import type { RequestControl } from './values.ts';

interface Props {
  readonly control: RequestControl;
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
}

export function RegisteredOn({ control }: Pick<Props, 'control'>) {
  const confirmed = useWatch({ control, name: 'confirmedOldDate' }) === true;
  return <DateField control={control} name="registeredOn" label={captureText.registeredOn} required {...(confirmed ? { hint: captureText.oldDateConfirmed } : {})} />;
}

/** "Bu tarih 10 ay önce, doğru mu?" is a question with two answers, not a block. */
export function OldDateQuestion({ control, onConfirm, onCorrect }: Props) {
  const { errors } = useFormState({ control });
  const question = [errors.registeredOn, errors.petitionDate, errors.externalDate].map(firstMessage).find(isOldDateQuestion);
  if (!question) return null;
  return (
    <Box role="group" aria-label={question} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography sx={{ fontWeight: 600 }}>{question}</Typography>
      <Button onClick={onConfirm}>{captureText.oldDateYes}</Button>
      <Button onClick={onCorrect}>{captureText.oldDateNo}</Button>
    </Box>
  );
}
