import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, OutlinedInput, Select, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { importFieldNames } from '../../../preload/contract/import-text.ts';
import { importFields, type ImportFieldCode, type ImportKind, type ImportLook, type ImportMapping, type OpenedTable } from '../../../preload/contract/imports.ts';
import { useAct } from '../../api/queries.ts';
import { CommandLayer, useCommand } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { commonText } from '../../text/common.ts';
import { importsText as text } from '../../text/imports.ts';
import { FixedValues } from './FixedValues.tsx';
import { HeaderRowField } from './HeaderRowField.tsx';

interface Props {
  readonly kind: ImportKind;
  readonly table: OpenedTable;
  readonly look: ImportLook;
  readonly onClose: () => void;
  /** Other headings: the table is looked at anew, and the columns are guessed from them. */
  readonly onHeaderRow: (mapping: ImportMapping) => void;
  readonly onApply: (mapping: ImportMapping) => void;
}

/** Each column of the table with an example, and the field it goes into; the mapping may be kept under a name. */
export function ColumnsDialog(props: Props) {
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && props.onClose()} aria-labelledby="import-columns" maxWidth="md" fullWidth>
      <CommandLayer>
        <Content key={String(props.look.mapping.headerRow)} {...props} />
      </CommandLayer>
    </Dialog>
  );
}

function Content({ kind, table, look, onClose, onHeaderRow, onApply }: Props) {
  const notify = useNotify();
  const [mapping, setMapping] = useState(look.mapping);
  const [name, setName] = useState('');
  const saving = useAct('imports', 'saveProfile');
  const fieldOf = (column: number): ImportFieldCode | '' => mapping.columns.find((one) => one.column === column)?.field ?? '';
  const setField = (column: number, field: ImportFieldCode | '') => {
    const others = mapping.columns.filter((one) => one.column !== column && one.field !== field);
    setMapping({ ...mapping, columns: field === '' ? others : [...others, { field, column }].sort((a, b) => a.column - b.column) });
  };
  const apply = () => {
    if (name.trim() === '') return onApply(mapping);
    saving.mutate(
      { tableId: table.tableId, kind, mapping, name },
      {
        onSuccess: () => {
          notify(text.remembered(name.trim()));
          onApply(mapping);
        },
      },
    );
  };
  useCommand('save', apply);
  return (
    <>
      <DialogTitle id="import-columns">{text.columnsTitle}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }} tabIndex={0}>
        {saving.error && <Problem error={saving.error} />}
        <HeaderRowField look={look} mapping={mapping} onChange={onHeaderRow} />
        <Table size="small" aria-label={text.columns} sx={{ '& td, & th': { px: 1, py: 0.5 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{text.inTable}</TableCell>
              <TableCell>{text.sample}</TableCell>
              <TableCell sx={{ width: 260 }}>{text.goesInto}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {look.headings.map(({ column, heading, sample }) => (
              <TableRow key={column}>
                <TableCell sx={{ fontWeight: 600 }}>{heading}</TableCell>
                <TableCell sx={{ color: 'text.secondary', maxWidth: 320, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{sample}</TableCell>
                <TableCell>
                  <Select fullWidth displayEmpty value={fieldOf(column)} onChange={(event) => setField(column, event.target.value as ImportFieldCode | '')} inputProps={{ 'aria-label': text.into(heading) }}>
                    <MenuItem value="">{text.nowhere}</MenuItem>
                    {importFields[kind].map((field) => (
                      <MenuItem key={field} value={field}>
                        {importFieldNames[field]}
                      </MenuItem>
                    ))}
                  </Select>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <Typography variant="body2" color="textSecondary">
          {text.columnsHint}
        </Typography>
        <FixedValues kind={kind} mapping={mapping} onChange={setMapping} />
        <Box sx={{ maxWidth: 420 }}>
          <FieldFrame label={text.remember} hint={text.rememberHint}>
            {({ id, describedBy }) => <OutlinedInput id={id} fullWidth value={name} onChange={(event) => setName(event.target.value)} inputProps={{ 'aria-describedby': describedBy, maxLength: 80 }} />}
          </FieldFrame>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{commonText.cancel}</Button>
        <Button variant="contained" disabled={saving.isPending} onClick={apply}>
          {text.apply}
        </Button>
      </DialogActions>
    </>
  );
}
