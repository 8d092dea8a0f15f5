import { Alert, Button, Checkbox, FormControlLabel } from '@mui/material';
import { useRef, useState } from 'react';
import type { PaperRequest } from '../../../../preload/contract/reports.ts';
import type { RequestRow } from '../../../../preload/contract/requests.ts';
import { useRead } from '../../../api/queries.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { DateField } from '../../../shared/form/DateField.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { formatCount } from '../../../shared/format.ts';
import { useToday } from '../../../shared/useToday.ts';
import { bulkText } from '../../../text/bulk.ts';
import { PrintQuestion } from '../../../shared/print/PrintQuestion.tsx';
import { usePrinting } from '../../../shared/print/usePrinting.ts';
import { useAskHidden } from '../../../shared/privacy/useAskHidden.tsx';
import { useRemembered } from '../../../shared/remembered.ts';
import { handOffListText as text } from '../../../text/letters.ts';
import { actionText } from '../../../text/request-actions.ts';
import { PreviewBox } from '../bulk/PreviewBox.tsx';
import { idsToSend, useBulkPreview } from '../bulk/useBulkPreview.ts';
import { usable, useUnits } from '../lookups.ts';
import { Columns } from './parts.tsx';

interface Props {
  readonly requests: readonly Pick<RequestRow, 'id' | 'number' | 'unit'>[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sends one record or a selection to a unit; the unit that the topic proposes stands there already. */
export function HandOffDialog({ requests, onClose, onDone }: Props) {
  const today = useToday();
  const notify = useNotify();
  const units = useUnits();
  const printing = usePrinting();
  const [papers, setPapers] = useRemembered('havale-kagitlari', 'hayir', ['evet', 'hayir']);
  const [toPrint, setToPrint] = useState<PaperRequest | null>(null);
  const printWanted = useRef(false);
  const proposedName = requests.every(({ unit }) => unit === requests[0]?.unit) ? (requests[0]?.unit ?? '') : '';
  const proposed = units.find(({ label, usable: open }) => open && label === proposedName)?.id ?? 0;
  const ids = requests.map(({ id }) => id);
  const form = useOperationForm('requests', 'handOff', {
    defaults: { requestIds: ids, unitId: proposed, personId: null, sentOn: today, paperNo: '', dueOn: null, note: '' },
    prepare: (values) => ({ ...values, requestIds: idsToSend(preview, ids) }),
    onSaved: ({ count }, { unitId, sentOn, requestIds }) => {
      notify(actionText.handedOff(count, units.find(({ id }) => id === unitId)?.label ?? ''));
      const report: PaperRequest = { kind: 'havale', unitId, on: sentOn, requestIds: [...requestIds] };
      if (printWanted.current) {
        setToPrint(report);
        return;
      }
      if (papers === 'evet') printing.open(report, { quietly: true });
      onDone();
    },
  });
  const send = (thenPrint: boolean) => () => {
    printWanted.current = thenPrint;
    form.submit();
  };
  const { control, watch, setValue } = form.form;
  const unitId = Number(watch('unitId') ?? 0);
  const preview = useBulkPreview({ kind: 'havale', requestIds: ids, unitId, sentOn: watch('sentOn'), dueOn: watch('dueOn') ?? null }, ids.length > 1);
  const unit = useRead('units', 'get', { id: unitId }, { enabled: unitId > 0 });
  const staff = (unit.data?.staff ?? []).map(({ personId, name, title }) => ({ id: personId, label: name, detail: title }));

  if (toPrint) return <PrintQuestion report={toPrint} printing={printing} onClose={onDone} />;
  return (
    <FormDialog
      title={actionText.handOffTitle}
      form={{ ...form, submit: send(false) }}
      onClose={onClose}
      saveLabel={preview && preview.changing.length > 0 ? bulkText.sendSave(formatCount(preview.changing.length)) : actionText.handOffSave}
      actions={<SendAndPrint pending={form.pending} onSend={send(true)} />}
    >
      {requests.length > 1 && (
        <Alert severity="info" icon={false}>
          {actionText.requests(
            requests.length,
            requests
              .slice(0, 8)
              .map(({ number }) => number)
              .join(', '),
            requests.length > 8,
          )}
        </Alert>
      )}
      <EntityPicker control={control} name="unitId" label={actionText.unit} required options={usable(units)} autoFocus onPick={() => setValue('personId', null)} />
      <EntityPicker control={control} name="personId" label={actionText.person} options={staff} placeholder={unit.data?.responsible || actionText.personNone} />
      <Columns>
        <DateField control={control} name="sentOn" label={actionText.sentOn} required />
        <DateField control={control} name="dueOn" label={actionText.dueOn} hint={actionText.dueOnHint} />
      </Columns>
      <TextField control={control} name="paperNo" label={actionText.paperNo} maxLength={60} />
      <TextField control={control} name="note" label={actionText.note} rows={2} />
      <PreviewBox preview={preview} />
      <FormControlLabel label={text.openAfter} control={<Checkbox checked={papers === 'evet'} onChange={(event) => setPapers(event.target.checked ? 'evet' : 'hayir')} />} />
    </FormDialog>
  );
}

function SendAndPrint({ pending, onSend }: { readonly pending: boolean; readonly onSend: () => void }) {
  const { ask, question } = useAskHidden();
  const send = () => ask(onSend);
  useCommand('print', send, { enabled: !pending });
  return (
    <>
      <Button variant="outlined" title={text.sendAndPrintHint} disabled={pending} onClick={send}>
        {withKey(text.sendAndPrint, 'print')}
      </Button>
      {question}
    </>
  );
}
