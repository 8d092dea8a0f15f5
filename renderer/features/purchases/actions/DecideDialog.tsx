import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { awardTotals, compareOffers, isLowestAward, wishedOffers, type Award } from '../../../../preload/contract/offer-table.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityInput } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatAmount, formatMoney } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { purchaseRecordText } from '../../../text/purchase-record.ts';
import { purchaseFormText } from '../../../text/purchases.ts';
import { Columns } from '../../requests/actions/parts.tsx';
import { Lowest } from '../offers/Lowest.tsx';
import { comparedLines, firstAwards, lowestEach, toOneOffer } from './awards.ts';
import { anyControl, type AnyControl, type PurchaseActionProps } from './parts.ts';

type How = 'one' | 'each';

/** To whom each line goes. The lowest stands there; another choice, and fewer than three offers, owe a reason. */
export function DecideDialog({ purchase, onClose }: PurchaseActionProps) {
  const notify = useNotify();
  const { offers } = purchase;
  const lines = comparedLines(purchase.lines);
  const table = compareOffers(lines, offers);
  const first = firstAwards(table);
  const [how, setHow] = useState<How>(new Set(first.map(({ offerId }) => offerId)).size === 1 ? 'one' : 'each');
  const form = useOperationForm('purchases', 'decide', {
    defaults: { purchaseId: purchase.id, on: useToday(), by: '', documentNo: '', awards: [...first], notLowestReason: '', fewOffersReason: '' },
    onSaved: () => {
      notify(text.decided);
      onClose();
    },
  });
  const { control, setValue } = form.form;
  const awards = (useWatch({ control, name: 'awards' }) ?? []) as readonly Award[];
  const put = (next: readonly Award[]) => setValue('awards', [...next], { shouldDirty: true });
  const change = (next: How) => {
    setHow(next);
    put(next === 'one' ? toOneOffer(table, table.lowestInTotal[0] ?? awards[0]?.offerId ?? 0) : lowestEach(table));
  };
  const choices = table.offers.map(({ id, firm, net }) => ({ id, label: text.decideOffer(firm, formatMoney(net)) }));
  return (
    <FormDialog title={text.decideTitle} form={form} onClose={onClose} saveLabel={text.decideSave} width="md">
      <Columns>
        <DateField control={control} name="on" label={text.on} required autoFocus />
        <TextField control={control} name="by" label={text.decideBy} maxLength={150} />
        <TextField control={control} name="documentNo" label={text.documentNo} maxLength={60} />
      </Columns>
      {offers.length > 1 && lines.length > 1 && (
        <FormControl>
          <FormLabel id="decide-how" sx={{ fontSize: 14, fontWeight: 600, color: 'text.primary' }}>
            {text.decideHow}
          </FormLabel>
          <RadioGroup row aria-labelledby="decide-how" value={how} onChange={(_, value) => change(value as How)}>
            <FormControlLabel value="one" control={<Radio />} label={text.decideOne} />
            <FormControlLabel value="each" control={<Radio />} label={text.decideEach} />
          </RadioGroup>
        </FormControl>
      )}
      {how === 'one' && <EntityInput label={text.decideFirm} required options={choices} value={awards[0]?.offerId ?? null} onChange={(id) => id !== null && put(toOneOffer(table, id))} />}
      <Lines control={anyControl(control)} purchase={purchase} each={how === 'each'} />
      <Typography role="status" sx={{ fontWeight: 600, textAlign: 'right' }}>
        {text.decideSum(formatMoney(awardTotals(lines, offers, awards).net))}
      </Typography>
      {!isLowestAward(table, awards) && <TextField control={control} name="notLowestReason" label={text.notLowest} required rows={2} maxLength={500} />}
      {offers.length < wishedOffers && <TextField control={control} name="fewOffersReason" label={text.fewOffers} required rows={2} maxLength={500} hint={text.fewOffersHint(offers.length)} />}
    </FormDialog>
  );
}

type Problems = (readonly ({ readonly offerId?: { readonly message?: string } } | undefined)[] & { readonly message?: string }) | undefined;

/** Each line with its firm and what it comes to; the lowest is marked. */
function Lines({ control, purchase, each }: { readonly control: AnyControl; readonly purchase: PurchaseActionProps['purchase']; readonly each: boolean }) {
  const { field, fieldState } = useController({ control, name: 'awards' });
  const awards = (field.value ?? []) as readonly Award[];
  const problems = fieldState.error as unknown as Problems;
  const lines = comparedLines(purchase.lines);
  const table = compareOffers(lines, purchase.offers);
  return (
    <Box>
      <Table size="small" aria-label={purchaseFormText.lines} sx={{ '& td': { verticalAlign: 'top', py: 0.25 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{purchaseFormText.item}</TableCell>
            <TableCell sx={{ width: 280 }}>{text.firm}</TableCell>
            <TableCell sx={{ width: 132, textAlign: 'right' }}>{purchaseFormText.net}</TableCell>
            <TableCell sx={{ width: 112 }}>
              <span style={visuallyHidden}>{purchaseRecordText.lowest}</span>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => {
            const at = awards.findIndex(({ lineId }) => lineId === line.id);
            const offerId = awards[at]?.offerId ?? null;
            const offer = table.offers.find(({ id }) => id === offerId);
            const net = offer?.lineNets[line.id] ?? null;
            const offering = table.offers.filter(({ lineNets }) => typeof lineNets[line.id] === 'number').map(({ id, firm, lineNets }) => ({ id, label: firm, detail: formatAmount(lineNets[line.id] ?? 0) }));
            const error = problems?.[at]?.offerId?.message;
            return (
              <TableRow key={line.id}>
                <TableCell sx={{ lineHeight: '32px' }}>{line.item}</TableCell>
                <TableCell sx={{ lineHeight: '32px' }}>
                  {each ? (
                    <EntityInput label={text.decideLine(line.item)} labelHidden required options={offering} value={offerId} error={error} onChange={(id) => field.onChange([...awards.filter(({ lineId }) => lineId !== line.id), ...(id === null ? [] : [{ lineId: line.id, offerId: id }])])} />
                  ) : (
                    <>
                      {offer?.firm}
                      {error && <Typography variant="body2" role="alert" color="error">⚠ {error}</Typography>}
                    </>
                  )}
                </TableCell>
                <TableCell sx={{ textAlign: 'right', lineHeight: '32px' }}>{net === null ? '' : formatAmount(net)}</TableCell>
                <TableCell sx={{ lineHeight: '32px' }}>{offerId !== null && table.lowestOnLine[line.id]?.includes(offerId) && <Lowest />}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {problems?.message && (
        <Typography variant="body2" role="alert" color="error">
          ⚠ {problems.message}
        </Typography>
      )}
    </Box>
  );
}
