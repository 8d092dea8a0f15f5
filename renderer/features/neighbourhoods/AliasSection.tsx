import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useRef } from 'react';
import type { NeighbourhoodDetail } from '../../../preload/contract/neighbourhoods.ts';
import { useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../shared/form/FormDialog.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { useOperationForm } from '../../shared/form/useOperationForm.ts';
import { Section } from '../../shared/Section.tsx';
import { commonText } from '../../text/common.ts';
import { directoryText, neighbourhoodText as text } from '../../text/directory.ts';
import { useMayWork } from '../../shared/session/ForWork.tsx';

/** Other spellings under which lists and people know this neighbourhood. */
export function AliasSection({ record, onAdd }: { readonly record: NeighbourhoodDetail; readonly onAdd: (() => void) | null }) {
  const notify = useNotify();
  const remove = useWrite('neighbourhoods', 'removeAlias');
  const works = useMayWork();
  const section = useRef<HTMLDivElement>(null);
  const drop = (aliasId: number, alias: string) =>
    remove.mutate(
      { aliasId },
      {
        onSuccess: () => {
          notify(directoryText.removed(alias));
          // The chip that had the focus is gone.
          section.current?.querySelector<HTMLElement>('button, [role=button]')?.focus();
        },
        onError: (error) => notify(error.message),
      },
    );
  return (
    <Section title={text.aliases} action={onAdd && <Button variant="text" aria-label={text.addAlias} onClick={onAdd}>{commonText.add}</Button>}>
      <Box ref={section} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {record.aliases.length === 0 && <Typography color="textSecondary">{text.noAliases}</Typography>}
        {record.aliases.map(({ id, alias }) => (
          <Chip
            key={id}
            label={alias}
            variant="outlined"
            {...(works && {
              title: text.removeAlias(alias),
              onClick: () => drop(id, alias),
              onDelete: () => drop(id, alias),
              deleteIcon: <CloseOutlined aria-label={text.removeAlias(alias)} />,
              slotProps: { root: { 'aria-label': text.removeAlias(alias) } },
            })}
          />
        ))}
      </Box>
    </Section>
  );
}

export function AliasDialog({ record, onClose }: { readonly record: NeighbourhoodDetail; readonly onClose: () => void }) {
  const notify = useNotify();
  const operation = useOperationForm('neighbourhoods', 'addAlias', {
    defaults: { id: record.id, alias: '' },
    onSaved: (_, { alias }) => {
      notify(directoryText.added(alias));
      onClose();
    },
  });
  return (
    <FormDialog title={text.addAlias} form={operation} onClose={onClose} saveLabel={commonText.add} width="xs">
      <TextField control={operation.form.control} name="alias" label={text.alias} required autoFocus maxLength={100} hint={text.aliasHint} />
    </FormDialog>
  );
}
