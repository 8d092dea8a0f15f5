import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useRef, type KeyboardEvent } from 'react';
import type { FieldValues, UseFieldArrayReturn } from 'react-hook-form';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { batchText } from '../../../text/batch.ts';
import { commonText } from '../../../text/common.ts';
import type { RequestForm } from '../form/values.ts';
import { usable, useTopics, useUnits } from '../lookups.ts';
import { LineFields } from './LineFields.tsx';
import { emptyLine, type BatchLine } from './values.ts';

interface Props {
  readonly form: RequestForm;
  readonly array: UseFieldArrayReturn<FieldValues, 'lines'>;
}

/** One line a wish, typed like a sheet: Enter goes to the next line, the value above comes down by a key. */
export function BatchLines({ form, array }: Props) {
  const topics = usable(useTopics());
  const units = usable(useUnits());
  const body = useRef<HTMLTableSectionElement>(null);

  const focusLine = (at: number) => body.current?.querySelectorAll('tr')[at]?.querySelector('input')?.focus();
  const addLine = () => array.append({ ...emptyLine }, { focusName: `lines.${array.fields.length}.topicId` });
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const inList = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true' && event.target.getAttribute('aria-activedescendant');
    const field = fieldAt(event.target)?.field;
    if (event.key !== 'Enter' || event.ctrlKey || inList || field === 'topicId') return;
    event.preventDefault();
    if (at + 1 < array.fields.length) focusLine(at + 1);
    else addLine();
  };
  useCommand('valueAbove', () => {
    const place = fieldAt(document.activeElement);
    if (!place || place.line === 0) return;
    const above = form.getValues(`lines.${place.line - 1}`) as BatchLine;
    const take = (field: keyof BatchLine) => form.setValue(`lines.${place.line}.${field}`, above[field], { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    take(place.field);
    // With the topic comes its unit, as when it is chosen.
    if (place.field === 'topicId' && (form.getValues(`lines.${place.line}.unitId`) ?? null) === null) take('unitId');
  });

  return (
    <Box>
      <Table size="small" aria-label={batchText.lines} sx={{ '& td': { px: 0.5, py: 0.25, borderBottom: 0, verticalAlign: 'top' }, '& th': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 36 }}>{batchText.number}</TableCell>
            <TableCell sx={{ width: '27%' }}>{batchText.topic}</TableCell>
            <TableCell>{batchText.subject}</TableCell>
            <TableCell sx={{ width: '25%' }}>{batchText.unit}</TableCell>
            <TableCell sx={{ width: 40 }}>
              <span style={visuallyHidden}>{commonText.remove}</span>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody ref={body}>
          {array.fields.map(({ id }, at) => (
            <TableRow key={id} onKeyDown={(event) => onKeyDown(event, at)}>
              <TableCell sx={{ color: 'text.secondary', textAlign: 'right', lineHeight: '32px' }}>{at + 1}</TableCell>
              <LineFields form={form} at={at} topics={topics} units={units} />
              <TableCell>
                <IconButton size="small" tabIndex={-1} aria-label={batchText.removeLine(at + 1)} title={batchText.removeLine(at + 1)} disabled={array.fields.length === 1} onClick={() => array.remove(at)}>
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Button size="small" variant="text" startIcon={<AddOutlined />} onClick={addLine}>
        {batchText.addLine}
      </Button>
    </Box>
  );
}

/** Which cell of the sheet an element stands in. */
function fieldAt(target: EventTarget | null): { readonly line: number; readonly field: keyof BatchLine } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-field]') : null;
  return cell ? { line: Number(cell.dataset.line), field: cell.dataset.field as keyof BatchLine } : null;
}
