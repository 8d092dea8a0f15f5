import EditOutlined from '@mui/icons-material/EditOutlined';
import LockResetOutlined from '@mui/icons-material/LockResetOutlined';
import NoEncryptionOutlined from '@mui/icons-material/NoEncryptionOutlined';
import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { UserRow } from '../../../preload/contract/users.ts';
import { useAct, useWrite } from '../../api/queries.ts';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { usersText as text } from '../../text/users.ts';
import { RowButton } from '../settings/RowButton.tsx';
import { GivePinDialog } from './GivePinDialog.tsx';

export interface UserActionsProps {
  readonly user: UserRow;
  /** The one who is signed in: the own PIN is below, and nobody sends themselves away. */
  readonly own: boolean;
  readonly onEdit: () => void;
}

/** The buttons at the end of a user's line. */
export function UserActions({ user, own, onEdit }: UserActionsProps) {
  const { id, name, hasPin, role, activeTo } = user;
  const notify = useNotify();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'pin' | 'clear' | 'end' | null>(null);
  const setActive = useWrite('users', 'setActive');
  const clearPin = useAct('users', 'clearPin');
  const close = (): void => setAsked(null);
  const tell = (sentence: string) => ({ onSuccess: () => notify(sentence), onError: (error: Error) => notify(error.message) });

  if (activeTo !== null) return <RowButton label={text.againOf(name)} icon={<PersonAddOutlined />} onClick={() => setActive.mutate({ id, active: true }, tell(text.again(name)))} />;
  return (
    <>
      <RowButton label={text.editOf(name)} icon={<EditOutlined />} onClick={onEdit} />
      {!own && <RowButton label={text.givePinOf(name)} icon={<LockResetOutlined />} onClick={() => setAsked('pin')} />}
      {!own && hasPin && role !== 'mudur' && <RowButton label={text.clearPinOf(name)} icon={<NoEncryptionOutlined />} onClick={() => setAsked('clear')} />}
      {!own && <RowButton label={text.endOf(name)} icon={<PersonOffOutlined />} onClick={() => setAsked('end')} />}
      {asked === 'pin' && <GivePinDialog user={user} onClose={close} />}
      <ConfirmDialog
        open={asked === 'clear'}
        title={text.clear.title(name)}
        body={text.clear.body}
        confirm={text.clear.confirm}
        onCancel={close}
        onConfirm={() => {
          close();
          clearPin.mutate({ id }, { ...tell(text.clear.done(name)), onSettled: () => void queries.invalidateQueries() });
        }}
      />
      <ConfirmDialog
        open={asked === 'end'}
        title={text.end.title(name)}
        body={text.end.body}
        confirm={text.end.confirm}
        onCancel={close}
        onConfirm={() => {
          close();
          setActive.mutate({ id, active: false }, tell(text.end.done(name)));
        }}
      />
    </>
  );
}
