import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { commonText } from '../../../text/common.ts';
import { purchaseFormText as text } from '../../../text/purchases.ts';
import { LineRow } from './LineRow.tsx';
import { isBlock, linesOfBlock } from './paste.ts';
import { totalsOfLines } from './sums.ts';
import { Totals } from './Totals.tsx';
import { emptyLine, isEmptyLine, type PurchaseForm, type TypedLine } from './values.ts';

/** Heads and widths: the price column says once that KDV is not in it. */
const heads = [
  [text.item, undefined],
  [text.quantity, 100],
  [text.unitOfMeasure, 96],
  [text.price, 124],
  [text.vat, 92],
  [text.lineTotal, 116],
] as const;

/** The lines of a purchase, typed like a sheet: Enter behind the price opens the next, a copied block becomes lines. */
export function LineGrid({ form }: { readonly form: PurchaseForm }) {
  const notify = useNotify();
  const array = useFieldArray({ control: form.control, name: 'lines' });
  const lines = (useWatch({ control: form.control, name: 'lines' }) ?? []) as TypedLine[];
  const body = useRef<HTMLTableSectionElement>(null);
  const focusLine = (at: number) => body.current?.querySelectorAll('tr')[at]?.querySelector('input')?.focus();
  const addLine = () => {
    const last = lines.at(-1);
    array.append({ ...emptyLine, ...(last ? { vatRate: last.vatRate } : {}) }, { focusName: `lines.${array.fields.length}.item` });
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || fieldAt(event.target)?.field !== 'price') return;
    event.preventDefault();
    if (at + 1 < array.fields.length) focusLine(at + 1);
    else addLine();
  };
  const onPaste = (event: ClipboardEvent, at: number) => {
    const block = event.clipboardData.getData('text/plain');
    if (!isBlock(block)) return;
    event.preventDefault();
    const here = lines[at] ?? emptyLine;
    const pasted = linesOfBlock(block, here);
    if (pasted.length === 0) return;
    // The empty line under the cursor gives way; a written one stays and the block comes after it.
    array.replace([...lines.slice(0, isEmptyLine(here) ? at : at + 1), ...pasted, ...lines.slice(at + 1)]);
    form.setValue('lines', form.getValues('lines'), { shouldDirty: true });
    notify(text.pasted(pasted.length));
  };
  useCommand('valueAbove', () => {
    const place = fieldAt(document.activeElement);
    const above = place && lines[place.line - 1];
    if (place && above) form.setValue(`lines.${place.line}.${place.field}`, above[place.field], { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  });
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Table size="small" aria-label={text.lines} sx={{ tableLayout: 'fixed', '& td': { px: 0.5, py: 0.25, borderBottom: 0, verticalAlign: 'top' }, '& th': { px: 0.5, verticalAlign: 'bottom', pb: 0.25 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 28 }}>
              <span style={visuallyHidden}>{text.lineNumber}</span>
            </TableCell>
            {heads.map(([name, width]) => (
              <TableCell key={name} sx={{ width, ...(name === text.item || name === text.unitOfMeasure || name === text.vat ? {} : { textAlign: 'right' }) }}>
                {name}
                {name === text.price && (
                  <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: 12.5 }}>
                    {text.priceNote}
                  </Box>
                )}
              </TableCell>
            ))}
            <TableCell sx={{ width: 36 }}>
              <span style={visuallyHidden}>{commonText.remove}</span>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody ref={body}>
          {array.fields.map(({ id }, at) => (
            <LineRow key={id} control={form.control} at={at} line={lines[at] ?? emptyLine} only={array.fields.length === 1} onKeyDown={onKeyDown} onPaste={onPaste} onRemove={() => array.remove(at)} />
          ))}
        </TableBody>
      </Table>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>
        <Button size="small" variant="text" startIcon={<AddOutlined />} onClick={addLine}>
          {text.addLine}
        </Button>
        <Typography variant="caption" color="textSecondary" sx={{ pt: 0.75 }}>
          {text.keys}
        </Typography>
      </Box>
      <Totals totals={totalsOfLines(lines)} />
    </Box>
  );
}

/** Which cell of the sheet an element stands in. */
function fieldAt(target: EventTarget | null): { readonly line: number; readonly field: keyof TypedLine } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-field]') : null;
  return cell ? { line: Number(cell.dataset.line), field: cell.dataset.field as keyof TypedLine } : null;
}
