import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { openStates, type ChannelCode } from '../../../preload/contract/codes.ts';
import { daysBetween } from '../../../preload/contract/dates.ts';
import type { LedgerColumnId } from '../../../preload/contract/list-question.ts';
import { formatOwn, type OwnField } from '../../../preload/contract/own-fields.ts';
import type { RequestRow } from '../../../preload/contract/requests.ts';
import { outcomeNames, pausedName, priorityNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { DueBadge } from '../../shared/chips/DueBadge.tsx';
import { Mark } from '../../shared/chips/Mark.tsx';
import { OutcomeChip, StateChip } from '../../shared/chips/StateChip.tsx';
import { formatDate } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { withEdits, type Edits } from '../../shared/table/edit.ts';
import { filesText } from '../../text/files.ts';
import { ledgerText, sortColumns } from '../../text/requests.ts';

export function isOpen(state: RequestRow['state']): boolean {
  return (openStates as readonly string[]).includes(state);
}

/** "Sonuçlandı · Yapılamadı": a closed request always says how it ended. */
export function stateWords({ state, outcome, reopenCount, pausedUntil }: RequestRow): string {
  const words = pausedUntil !== null ? pausedName : outcome && state === 'kapali' ? ledgerText.stateWithOutcome(stateNames[state], outcomeNames[outcome]) : stateNames[state];
  return reopenCount > 0 ? `${words} (${ledgerText.reopened(reopenCount)})` : words;
}

export function toldWords({ state, notifiedOn }: RequestRow): string {
  if (notifiedOn) return formatDate(notifiedOn);
  return state === 'kapali' ? ledgerText.notTold : '';
}

/** Nearly every unit is a "Müdürlüğü"; in a narrow column the word says nothing. */
export function shortUnit(unit: string): string {
  return unit.replace(/ (Müdürlüğü|Md\.?)$/, '');
}

const date = (value: string | null) => (value ? formatDate(value) : '');

interface LedgerColumn extends Column<RequestRow> {
  readonly id: LedgerColumnId;
}

/** Columns of the ledger; those that sort carry the name of the sort. */
export function ledgerColumns(channelName: Readonly<Record<ChannelCode, string>>, today: string, ownFields: readonly OwnField[] = [], edits: Edits<RequestRow> = {}): readonly LedgerColumn[] {
  const age = ({ registeredOn, closedOn }: RequestRow): number => daysBetween(registeredOn, closedOn ?? today);
  const columns: readonly LedgerColumn[] = [
    {
      id: 'number',
      lockedBecause: ledgerText.locked.number,
      header: sortColumns.number,
      width: 80,
      sortable: true,
      descendingFirst: true,
      text: ({ number }) => number,
      cell: ({ id, number }) => (
        <Link component={RouterLink} to={`/requests/${id}`} tabIndex={-1} underline="hover" sx={{ fontWeight: 600 }}>
          {number}
        </Link>
      ),
    },
    { id: 'registeredOn', lockedBecause: ledgerText.locked.registeredOn, header: sortColumns.registeredOn, width: 82, sortable: true, descendingFirst: true, text: (row) => date(row.registeredOn) },
    { id: 'neighbourhood', header: sortColumns.neighbourhood, width: 100, sortable: true, text: (row) => row.neighbourhood },
    { id: 'requester', header: sortColumns.requester, width: 124, sortable: true, text: (row) => row.requester },
    {
      id: 'topic',
      header: ledgerText.summary,
      width: 190,
      minWidth: 120,
      grow: true,
      sortable: true,
      text: ({ topic, subject }) => (topic ? `${topic} – ${subject}` : subject),
      cell: (row) => (
        <>
          {row.priority !== 'normal' && (
            <Box component="span" sx={{ mr: 0.75, color: 'secondary.main', fontWeight: 650 }}>
              ‼ {priorityNames[row.priority]}
            </Box>
          )}
          {row.subject}
          {row.topic && (
            <Box component="span" sx={{ ml: 0.75, color: 'text.secondary' }}>
              {row.topic}
            </Box>
          )}
        </>
      ),
    },
    { id: 'unit', header: sortColumns.unit, width: 122, sortable: true, text: (row) => row.unit, cell: (row) => shortUnit(row.unit) },
    {
      id: 'state',
      lockedBecause: ledgerText.locked.state,
      header: sortColumns.state,
      width: 140,
      sortable: true,
      text: stateWords,
      cell: (row) => (row.state === 'kapali' && row.outcome ? <OutcomeChip outcome={row.outcome} /> : <StateChip state={row.state} pausedUntil={row.pausedUntil} />),
    },
    {
      id: 'dueDate',
      lockedBecause: ledgerText.locked.dueDate,
      header: sortColumns.dueDate,
      width: 180,
      sortable: true,
      text: (row) => date(row.dueDate),
      // Nothing runs any more once it is closed: only the day is left.
      cell: (row) => (row.dueDate === null && !isOpen(row.state) ? '' : <DueBadge due={row.dueDate} open={isOpen(row.state)} kind={row.dueKind} estimated={row.dueEstimated && isOpen(row.state)} withDay />),
    },
    { id: 'channel', header: ledgerText.channel, width: 106, text: (row) => channelName[row.channel] },
    { id: 'type', header: ledgerText.type, width: 90, hiddenAtFirst: true, text: (row) => typeNames[row.type] },
    { id: 'outcome', lockedBecause: ledgerText.locked.state, header: sortColumns.outcome, width: 130, sortable: true, hiddenAtFirst: true, text: (row) => (row.outcome ? outcomeNames[row.outcome] : '') },
    { id: 'closedOn', lockedBecause: ledgerText.locked.state, header: sortColumns.closedOn, width: 92, sortable: true, descendingFirst: true, hiddenAtFirst: true, text: (row) => date(row.closedOn) },
    {
      id: 'notified',
      lockedBecause: ledgerText.locked.state,
      header: ledgerText.notified,
      width: 110,
      hiddenAtFirst: true,
      text: toldWords,
      cell: (row) => (row.notifiedOn || row.state !== 'kapali' ? toldWords(row) : <Mark tone="busy" symbol="☎">{ledgerText.notTold}</Mark>),
    },
    { id: 'externalNo', header: ledgerText.externalNo, width: 110, hiddenAtFirst: true, text: (row) => row.externalNo },
    { id: 'externalDate', header: ledgerText.externalDate, width: 96, hiddenAtFirst: true, text: (row) => date(row.externalDate) },
    { id: 'petitionDate', header: ledgerText.petitionDate, width: 96, hiddenAtFirst: true, text: (row) => date(row.petitionDate) },
    { id: 'topicName', header: ledgerText.topicName, width: 130, hiddenAtFirst: true, text: ({ topic }) => topic },
    // Days from registration to the outcome; what is still open counts until today.
    { id: 'age', header: ledgerText.age, width: 84, align: 'end', hiddenAtFirst: true, text: (row) => (row.state === 'iptal' ? '' : ledgerText.days(age(row))), number: (row) => (row.state === 'iptal' ? null : age(row)), numberUnit: ledgerText.dayUnit },
    { id: 'chases', header: ledgerText.chases, width: 70, align: 'end', hiddenAtFirst: true, number: ({ chaseCount }) => chaseCount, text: ({ chaseCount }) => (chaseCount > 0 ? ledgerText.chaseTimes(chaseCount) : '') },
    { id: 'priority', header: ledgerText.priority, width: 90, hiddenAtFirst: true, text: (row) => priorityNames[row.priority] },
    { id: 'files', header: filesText.column, width: 70, align: 'end', hiddenAtFirst: true, text: ({ files }) => (files === 0 ? '' : String(files)), cell: ({ files }) => (files === 0 ? '' : `📎 ${files}`), number: ({ files }) => files },
    ...ownFields.map(ownColumn),
  ];
  return withEdits(columns, edits);
}

function ownColumn({ id, name, kind }: OwnField): LedgerColumn {
  const column = { id: `own-${id}` as const, header: name, width: 110, hiddenAtFirst: true, text: ({ own }: RequestRow) => (own[id] === undefined ? '' : formatOwn(kind, own[id])) };
  return kind === 'sayi' ? { ...column, align: 'end', number: ({ own }) => (own[id] === undefined ? null : Number(own[id]) / 100) } : column;
}
