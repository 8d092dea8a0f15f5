import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import type { SignInAnswer, UserTile } from '../../../preload/contract/session.ts';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { PinInput } from '../../shared/form/PinInput.tsx';
import { usePinAct } from '../../shared/session/usePinAct.ts';
import { sessionText as text } from '../../text/session.ts';
import { NewPinFields, useNewPin } from './NewPinFields.tsx';
import { useCountdown } from './useCountdown.ts';

export interface PinFormProps {
  readonly tile: UserTile;
  readonly onAsk: () => void;
  readonly onEnter: (answer: SignInAnswer) => void;
  readonly onForgotten: () => void;
}

/** The PIN and Enter; without a PIN, Enter. A PIN that the müdür gave is changed here before anything else. */
export function PinForm({ tile, onAsk, onEnter, onForgotten }: PinFormProps) {
  const [pin, setPin] = useState('');
  const [choosing, setChoosing] = useState(false);
  const own = useNewPin();
  const field = useRef<HTMLInputElement>(null);
  const waiting = useCountdown(tile.waitSeconds, onAsk);
  const { run, pending, problem, sentence } = usePinAct('session', 'signIn');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (waiting > 0 || pending || (choosing && !own.check())) return;
    const answer = await run({ userId: tile.id, pin, newPin: choosing ? own.pin : null });
    if (answer?.value.newPinNeeded) setChoosing(true);
    else if (answer) onEnter(answer.value);
    else if (!choosing) {
      setPin('');
      onAsk();
      field.current?.focus();
    }
  };

  return (
    <Box component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ mt: 2, display: 'grid', gap: 2 }}>
      {problem && <Problem error={problem} />}
      {choosing ? (
        <>
          <Typography>{text.chooseOwn(tile.name)}</Typography>
          <NewPinFields own={own} error={sentence('newPin')} />
        </>
      ) : (
        tile.hasPin && <PinInput label={text.pinOf(tile.name)} value={pin} onChange={setPin} autoFocus inputRef={field} error={waiting > 0 ? text.wait(waiting) : sentence('pin')} />
      )}
      {!tile.hasPin && (
        <Typography variant="body2" color="textSecondary">
          {text.noPinYet}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
        {tile.hasPin && !choosing ? (
          <Button variant="text" onClick={onForgotten}>
            {text.forgot}
          </Button>
        ) : (
          <span />
        )}
        <Button type="submit" variant="contained" disabled={pending || waiting > 0} autoFocus={!tile.hasPin}>
          {pending ? text.entering : choosing ? text.saveAndEnter : text.enter}
        </Button>
      </Box>
    </Box>
  );
}
