import type { NgoRow } from '../../../preload/contract/ngos.ts';
import { formatDate } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { directoryText, ngoText as text } from '../../text/directory.ts';
import { nameColumn, openRequestsColumn, phoneWords } from '../directory/columns.tsx';
import { ledgerOf } from '../directory/ledgerAddress.ts';

export const ngoColumns: readonly Column<NgoRow>[] = [
  nameColumn('ngos', text.name, ({ closedOn }) => (closedOn === null ? '' : text.closedSince(formatDate(closedOn)))),
  { id: 'field', header: text.field, width: 110, sortable: true, text: ({ field }) => field },
  { id: 'contact', header: text.contact, width: 150, sortable: true, text: ({ contact }) => contact },
  { id: 'phone', header: directoryText.phone, width: 140, text: ({ phone }) => phoneWords(phone) },
  { id: 'neighbourhood', header: text.neighbourhood, width: 100, sortable: true, text: ({ neighbourhood }) => neighbourhood },
  { id: 'email', header: directoryText.email, width: 200, hiddenAtFirst: true, text: ({ email }) => email },
  openRequestsColumn(({ id }) => ledgerOf('ngoId', id), true),
];
