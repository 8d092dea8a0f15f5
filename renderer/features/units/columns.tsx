import type { UnitRow } from '../../../preload/contract/units.ts';
import { formatDate } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { directoryText, unitText as text } from '../../text/directory.ts';
import { nameColumn, openRequestsColumn, phoneWords } from '../directory/columns.tsx';
import { ledgerOf } from '../directory/ledgerAddress.ts';

export const unitColumns: readonly Column<UnitRow>[] = [
  nameColumn('units', text.name, ({ validTo }) => (validTo === null ? '' : text.closedSince(formatDate(validTo)))),
  { id: 'shortName', header: text.shortName, width: 140, sortable: true, text: ({ shortName }) => shortName },
  { id: 'responsible', header: text.responsible, width: 170, sortable: true, text: ({ responsible }) => responsible },
  { id: 'phone', header: directoryText.phone, width: 140, text: ({ phone }) => phoneWords(phone) },
  openRequestsColumn(({ id }) => ledgerOf('unitIds', id), true),
];
