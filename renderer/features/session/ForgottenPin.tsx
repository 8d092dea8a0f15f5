import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import type { SignInAnswer, UserTile } from '../../../preload/contract/session.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { usePinAct } from '../../shared/session/usePinAct.ts';
import { sessionText as text } from '../../text/session.ts';
import { NewPinFields, useNewPin } from './NewPinFields.tsx';

export interface ForgottenPinProps {
  readonly tile: UserTile;
  readonly onEnter: (answer: SignInAnswer) => void;
  readonly onBack: () => void;
}

/** The ways back in: the müdür gives a new PIN; the müdür has the code on paper. */
export function ForgottenPin({ tile, onEnter, onBack }: ForgottenPinProps) {
  const [code, setCode] = useState('');
  const own = useNewPin();
  const { run, pending, problem, sentence } = usePinAct('session', 'recover');
  const mudur = tile.role === 'mudur';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || !own.check()) return;
    const answer = await run({ userId: tile.id, code, pin: own.pin });
    if (answer) onEnter(answer.value);
  };

  return (
    <Box component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ mt: 1.5, display: 'grid', gap: 2 }}>
      <Typography>{mudur ? text.forgotMudur : text.forgotOthers(tile.name)}</Typography>
      {mudur && (
        <>
          {problem && <Problem error={problem} />}
          <FieldFrame label={text.code} hint={text.codeHint} error={sentence('code')}>
            {({ id, describedBy }) => <OutlinedInput id={id} fullWidth autoFocus value={code} onChange={({ target }) => setCode(target.value)} inputProps={{ autoComplete: 'off', spellCheck: false, maxLength: 60, 'aria-describedby': describedBy }} />}
          </FieldFrame>
          <NewPinFields own={own} error={sentence('pin')} autoFocus={false} />
          <Typography variant="body2" color="textSecondary">
            {text.forgotLost}
          </Typography>
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button variant={mudur ? 'text' : 'contained'} autoFocus={!mudur} onClick={onBack}>
          {text.back}
        </Button>
        {mudur && (
          <Button type="submit" variant="contained" disabled={pending}>
            {pending ? text.entering : text.saveAndEnter}
          </Button>
        )}
      </Box>
    </Box>
  );
}
