import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { pinProblem } from '../../../preload/contract/pin.ts';
import type { UserRow } from '../../../preload/contract/users.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { PinInput } from '../../shared/form/PinInput.tsx';
import { usePinAct } from '../../shared/session/usePinAct.ts';
import { sessionText } from '../../text/session.ts';
import { usersText } from '../../text/users.ts';
import { SecretDialog } from './SecretDialog.tsx';

const text = usersText.give;

/** For who forgot the PIN, or has none yet. It is said aloud, so it is changed at the first sign-in. */
export function GivePinDialog({ user, onClose }: { readonly user: UserRow; readonly onClose: () => void }) {
  const notify = useNotify();
  const queries = useQueryClient();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { run, pending, problem, sentence } = usePinAct('users', 'givePin');
  const give = async (): Promise<void> => {
    const no = pinProblem(pin);
    setWrong(no);
    if (no !== null || !(await run({ id: user.id, pin }))) return;
    await queries.invalidateQueries();
    notify(text.done(user.name));
    onClose();
  };
  return (
    <SecretDialog title={text.title(user.name)} lead={text.lead} save={text.save} pending={pending} problem={problem} onSubmit={() => void give()} onClose={onClose}>
      <PinInput label={text.pin} hint={sessionText.newPinHint} value={pin} onChange={setPin} autoFocus error={wrong ?? sentence('pin')} />
    </SecretDialog>
  );
}
