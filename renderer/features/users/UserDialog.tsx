import { useWatch } from 'react-hook-form';
import { roles } from '../../../preload/contract/rights.ts';
import { roleNames } from '../../../preload/contract/user-text.ts';
import type { UserRow } from '../../../preload/contract/users.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { choicesOf, SelectField } from '../../shared/form/SelectField.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { usersText as text } from '../../text/users.ts';

export function UserDialog({ user, onClose }: { readonly user: UserRow | null; readonly onClose: () => void }) {
  const notify = useNotify();
  const operation = useOperationForm('users', 'save', {
    defaults: { id: user?.id ?? null, name: user?.name ?? '', role: user?.role ?? 'memur' },
    onSaved: () => {
      notify(text.saved);
      onClose();
    },
  });
  const { control } = operation.form;
  const role = useWatch({ control, name: 'role' });
  return (
    <FormDialog title={user ? text.edit : text.add} form={operation} onClose={onClose} width="xs">
      <TextField control={control} name="name" label={text.fields.name} hint={text.fields.nameHint} required maxLength={80} autoFocus />
      <SelectField control={control} name="role" label={text.fields.role} hint={text.roles[role]} required choices={choicesOf(roleNames, roles.toReversed())} />
    </FormDialog>
  );
}
