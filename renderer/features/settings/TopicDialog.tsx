import type { Topic } from '../../../preload/contract/catalogue.ts';
import { useRead } from '../../api/queries.ts';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { settingsText } from '../../text/settings.ts';

const text = settingsText.topics;

export interface TopicDraft {
  readonly id: number | null;
  readonly parentId: number | null;
  readonly name: string;
  readonly unitId: number | null;
  readonly active: boolean;
}

export function TopicDialog({ topic, topics, onClose }: { readonly topic: TopicDraft; readonly topics: readonly Topic[]; readonly onClose: () => void }) {
  const notify = useNotify();
  const units = useRead('units', 'list', { text: '' });
  const form = useOperationForm('catalogue', 'saveTopic', {
    defaults: { id: topic.id, parentId: topic.parentId, name: topic.name, unitId: topic.unitId, active: topic.active },
    onSaved: () => {
      notify(settingsText.saved);
      onClose();
    },
  });
  const { control } = form.form;
  return (
    <FormDialog title={topic.id === null ? text.add : text.editTitle} form={form} onClose={onClose}>
      <TextField control={control} name="name" label={text.fields.name} required maxLength={100} autoFocus />
      <EntityPicker
        control={control}
        name="parentId"
        label={text.fields.parent}
        hint={text.fields.parentHint}
        options={topics.filter((one) => one.parentId === null && one.id !== topic.id).map(({ id, name }) => ({ id, label: name }))}
      />
      <EntityPicker control={control} name="unitId" label={text.fields.unit} options={(units.data ?? []).map(({ id, name }) => ({ id, label: name }))} />
      <CheckField control={control} name="active" label={text.fields.active} />
    </FormDialog>
  );
}
