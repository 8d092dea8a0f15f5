import { Box, ButtonBase, Typography } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import type { HandOff } from '../../../../preload/contract/requests.ts';
import { matchesKey } from '../../../shared/commands/keys.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { useToday } from '../../../shared/useToday.ts';
import { actionText } from '../../../text/request-actions.ts';
import { ChooseHandOff, newestHandOff, type ActionProps } from './parts.tsx';

interface Props extends Omit<ActionProps, 'onDone'> {
  readonly handOffs: readonly HandOff[];
  readonly onDone: (adequate: boolean) => void;
}

/** SAL m.11/3: does the answer fully meet the request? E saves at once; H asks what is missing and sends it back. */
export function JudgeDialog({ handOffs, onClose, onDone }: Props) {
  const notify = useNotify();
  const [missing, setMissing] = useState(false);
  const form = useOperationForm('requests', 'judgeAnswer', {
    defaults: { handOffId: newestHandOff(handOffs), adequate: false, note: '', on: useToday() },
    onSaved: (_, { adequate }) => {
      notify(adequate ? actionText.judgedYes : actionText.judgedNo);
      onDone(adequate);
    },
  });
  const { control, watch, setValue } = form.form;
  const handOffId = Number(watch('handOffId'));
  const answer = handOffs.find(({ id }) => id === handOffId);
  const yes = () => {
    setValue('adequate', true);
    form.submit();
  };
  const no = () => {
    setValue('adequate', false);
    setMissing(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const answer = (['E', 'H'] as const).find((key) => matchesKey(key, event.nativeEvent));
    if (typing || !answer) return;
    event.preventDefault();
    if (answer === 'E') yes();
    else no();
  };

  return (
    <div onKeyDown={onKeyDown}>
      <FormDialog title={actionText.judgeTitle} form={form} onClose={onClose} saveLabel={missing ? actionText.judgeSave : actionText.judgeYes}>
        <ChooseHandOff handOffs={handOffs} value={handOffId} onChange={(id) => setValue('handOffId', id)} />
        {answer && (
          <Box component="blockquote" sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', maxHeight: 180, overflow: 'auto', whiteSpace: 'pre-wrap' }} tabIndex={0}>
            <Typography color="textSecondary">{answer.unit}</Typography>
            {answer.answerText}
          </Box>
        )}
        <Box role="group" aria-label={actionText.judgeTitle} sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
          <Choice title={actionText.judgeYes} note={actionText.judgeYesNote} pressed={false} autoFocus={!missing} onClick={yes} />
          <Choice title={actionText.judgeNo} note={actionText.judgeNoNote} pressed={missing} onClick={no} />
        </Box>
        {missing && (
          <>
            <TextField control={control} name="note" label={actionText.judgeNote} rows={2} autoFocus />
            <DateField control={control} name="on" label={actionText.on} required />
          </>
        )}
      </FormDialog>
    </div>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly note: string;
  readonly pressed: boolean;
  readonly autoFocus?: boolean;
  readonly onClick: () => void;
}

function Choice({ title, note, pressed, autoFocus = false, onClick }: ChoiceProps) {
  return (
    <ButtonBase
      type="button"
      autoFocus={autoFocus}
      aria-pressed={pressed}
      onClick={onClick}
      sx={{ flexDirection: 'column', p: 2, border: 1, borderColor: pressed ? 'primary.main' : 'divider', borderRadius: 1, bgcolor: pressed ? 'action.selected' : 'background.paper' }}
    >
      <Typography variant="h2" component="span">
        {title}
      </Typography>
      <Typography component="span" variant="body2" color="textSecondary">
        {note}
      </Typography>
    </ButtonBase>
  );
}
