import type { PersonRow } from '../../../preload/contract/people.ts';
import type { Column } from '../../shared/table/column.ts';
import { directoryText, peopleText as text } from '../../text/directory.ts';
import { nameColumn, openRequestsColumn, phoneWords } from '../directory/columns.tsx';
import { ledgerOf } from '../directory/ledgerAddress.ts';

/** The database hands people out in the order of their names, page by page; so nothing here sorts. */
export const peopleColumns: readonly Column<PersonRow>[] = [
  { ...nameColumn<PersonRow>('people', text.person, () => ''), sortable: false },
  { id: 'office', header: text.office, width: 260, grow: true, text: ({ office }) => office },
  { id: 'phone', header: directoryText.phone, width: 140, text: ({ phone }) => phoneWords(phone) },
  { id: 'phone2', header: directoryText.phone2, width: 150, hiddenAtFirst: true, text: ({ phone2 }) => phoneWords(phone2) },
  { id: 'email', header: directoryText.email, width: 200, hiddenAtFirst: true, text: ({ email }) => email },
  openRequestsColumn(({ id }) => ledgerOf('personId', id), false),
];
