import { banStates, banState, banWords } from '../../../preload/contract/firm-ban.ts';
import type { FirmRow } from '../../../preload/contract/firms.ts';
import { formatDate } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { directoryText } from '../../text/directory.ts';
import { firmText as text } from '../../text/firms.ts';
import { nameColumn, phoneWords } from '../directory/columns.tsx';
import { BanMark } from './BanMark.tsx';

/** The banned first when sorted by it. */
export function firmColumns(today: string): readonly Column<FirmRow>[] {
  const rank = (firm: FirmRow) => banStates.indexOf(banState(firm, today));
  return [
    nameColumn('firms', text.name, ({ closedOn }) => (closedOn === null ? '' : text.closedSince(formatDate(closedOn)))),
    { id: 'ban', header: text.ban, width: 240, sortable: true, compare: (a, b) => rank(a) - rank(b), text: (firm) => banWords(firm, today), cell: (firm) => <BanMark firm={firm} /> },
    { id: 'taxNo', header: text.taxNo, width: 110, sortable: true, text: ({ taxNo }) => taxNo },
    { id: 'taxOffice', header: text.taxOffice, width: 120, sortable: true, hiddenAtFirst: true, text: ({ taxOffice }) => taxOffice },
    { id: 'contact', header: text.contact, width: 150, sortable: true, text: ({ contact }) => contact },
    { id: 'phone', header: directoryText.phone, width: 140, text: ({ phone }) => phoneWords(phone) },
    { id: 'email', header: directoryText.email, width: 200, hiddenAtFirst: true, text: ({ email }) => email },
  ];
}
