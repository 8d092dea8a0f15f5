import { useMemo, useState, type ReactNode } from 'react';
import { isDate } from '../../../preload/contract/dates.ts';
import { formatOwn, type OwnField } from '../../../preload/contract/own-fields.ts';
import type { RequestFieldChange, RequestRow } from '../../../preload/contract/requests.ts';
import { useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import type { CellEdit, Edits } from '../../shared/table/edit.ts';
import { actionText } from '../../text/request-actions.ts';
import { ledgerText } from '../../text/requests.ts';
import { PriorityDialog } from './actions/PriorityDialog.tsx';
import { usable, useChannels, useTopics, useUnits, type ChannelChoice, type ChoiceOf } from './lookups.ts';
import { useMay } from '../../shared/session/SessionContext.ts';

type Save = (change: RequestFieldChange) => Promise<unknown>;

/** What of the ledger can be changed in its place, by column; state and outcome never. Draw the dialog somewhere in the page. */
export function useLedgerEdits(ownFields: readonly OwnField[]): { readonly edits: Edits<RequestRow>; readonly dialog: ReactNode } {
  const notify = useNotify();
  const { mutateAsync } = useWrite('requests', 'setField');
  const [urgent, setUrgent] = useState<RequestRow | null>(null);
  const [units, topics, channels] = [useUnits(), useTopics(), useChannels()];
  const may = useMay('requests', 'setField');
  const edits = useMemo((): Edits<RequestRow> => {
    if (!may) return {};
    const save: Save = async (change) => notify(actionText.edited((await mutateAsync(change)).number));
    return { ...editsOf(save, usable(units), usable(topics), channels), ...ownEdits(save, ownFields), priority: { kind: 'dialog', locked: cancelled, open: setUrgent } } satisfies Edits<RequestRow>;
  }, [may, notify, mutateAsync, units, topics, channels, ownFields]);
  return { edits, dialog: urgent && <PriorityDialog request={urgent} onClose={() => setUrgent(null)} /> };
}

const cancelled = ({ state }: RequestRow): string | null => (state === 'iptal' ? ledgerText.locked.cancelled : null);

function editsOf(save: Save, units: readonly ChoiceOf[], topics: readonly ChoiceOf[], channels: readonly ChannelChoice[]): Edits<RequestRow> {
  const carriesNo = (row: RequestRow): string | null => cancelled(row) ?? (channels.find(({ code }) => code === row.channel)?.externalNo === null ? ledgerText.locked.externalNo : null);
  const idOrNull = (value: string | number | null): number | null => (value === null ? null : Number(value));
  return {
    unit: {
      kind: 'choice',
      locked: ({ state }) => (state === 'acik' ? null : state === 'birimde' || state === 'yanitlandi' ? ledgerText.locked.unit : ledgerText.locked.ended),
      options: units,
      value: ({ unitId }) => unitId,
      save: ({ id }, value) => save({ id, field: 'unit', value: idOrNull(value) }),
    },
    topic: { kind: 'text', locked: cancelled, maxLength: 200, value: ({ subject }) => subject, save: ({ id }, value) => save({ id, field: 'subject', value }) },
    topicName: { kind: 'choice', locked: cancelled, options: topics, value: ({ topicId }) => topicId, save: ({ id }, value) => save({ id, field: 'topic', value: idOrNull(value) }) },
    externalNo: { kind: 'text', locked: carriesNo, maxLength: 60, value: ({ externalNo }) => externalNo, save: ({ id }, value) => save({ id, field: 'externalNo', value }) },
    externalDate: { kind: 'date', locked: carriesNo, value: ({ externalDate }) => externalDate, save: ({ id }, value) => save({ id, field: 'externalDate', value }) },
    petitionDate: { kind: 'date', locked: cancelled, value: ({ petitionDate }) => petitionDate, save: ({ id }, value) => save({ id, field: 'petitionDate', value }) },
  };
}

function ownEdits(save: Save, fields: readonly OwnField[]): Edits<RequestRow> {
  return Object.fromEntries(
    fields.filter(({ active }) => active).map((field): [string, CellEdit<RequestRow>] => {
      const fieldId = field.id;
      const kept = ({ own }: RequestRow): string => own[fieldId] ?? '';
      const put = ({ id }: RequestRow, value: string | number | null) => save({ id, field: 'own', fieldId, value: value === null ? null : String(value) });
      switch (field.kind) {
        case 'tarih':
          return [`own-${fieldId}`, { kind: 'date', locked: cancelled, value: (row) => (isDate(kept(row)) ? kept(row) : null), save: put }];
        case 'liste':
          return [`own-${fieldId}`, { kind: 'choice', locked: cancelled, options: field.choices.map((choice) => ({ id: choice, label: choice })), value: (row) => kept(row) || null, save: put }];
        default:
          return [`own-${fieldId}`, { kind: 'text', locked: cancelled, maxLength: 500, value: (row) => (kept(row) === '' ? '' : formatOwn(field.kind, kept(row))), save: put }];
      }
    }),
  );
}
