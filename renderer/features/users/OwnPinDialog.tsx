import { Dialog, DialogContent } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { CommandLayer } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { PinInput } from '../../shared/form/PinInput.tsx';
import { usePinAct } from '../../shared/session/usePinAct.ts';
import { usersText } from '../../text/users.ts';
import { NewPinFields, useNewPin } from '../session/NewPinFields.tsx';
import { RecoveryCode } from '../session/RecoveryCode.tsx';
import { SecretDialog } from './SecretDialog.tsx';

const text = usersText.own;

export type OwnPinWish = 'set' | 'remove' | 'code';

export interface OwnPinDialogProps {
  readonly wish: OwnPinWish;
  readonly hasPin: boolean;
  readonly onClose: () => void;
}

/** Asks for the PIN of now, and for the one to come. A code that is answered stays until its user has written it down. */
export function OwnPinDialog({ wish, hasPin, onClose }: OwnPinDialogProps) {
  const titleId = useId();
  const notify = useNotify();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const own = useNewPin();
  const setting = usePinAct('users', 'setOwnPin');
  const coding = usePinAct('users', 'newRecoveryCode');
  const { pending, problem, sentence } = wish === 'code' ? coding : setting;

  const save = async (): Promise<void> => {
    if (wish === 'set' && !own.check()) return;
    const answer = wish === 'code' ? await coding.run({ current }) : await setting.run({ current, pin: wish === 'set' ? own.pin : null });
    if (!answer) return;
    await queries.invalidateQueries();
    if (answer.value.recoveryCode === null) {
      notify(wish === 'remove' ? text.removed : text.changed);
      onClose();
    } else setCode(answer.value.recoveryCode);
  };

  if (code !== null) {
    return (
      <Dialog open aria-labelledby={titleId} maxWidth="xs" fullWidth>
        <CommandLayer>
          <DialogContent>
            <RecoveryCode code={code} titleId={titleId} onDone={onClose} />
          </DialogContent>
        </CommandLayer>
      </Dialog>
    );
  }
  const titles = { set: hasPin ? text.change : text.set, remove: text.remove, code: text.newCode };
  const leads = { set: undefined, remove: text.removeLead, code: text.codeLead };
  return (
    <SecretDialog title={titles[wish]} {...(leads[wish] ? { lead: leads[wish] } : {})} save={titles[wish]} pending={pending} problem={problem} onSubmit={() => void save()} onClose={onClose}>
      {hasPin && <PinInput label={text.current} value={current} onChange={setCurrent} autoFocus error={sentence('current')} />}
      {wish === 'set' && <NewPinFields own={own} autoFocus={!hasPin} error={sentence('pin')} />}
    </SecretDialog>
  );
}
