import type { NeighbourhoodRow } from '../../../preload/contract/neighbourhoods.ts';
import { neighbourhoodKindNames } from '../../../preload/contract/text.ts';
import { formatCount, formatDate } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { directoryText, neighbourhoodText as text } from '../../text/directory.ts';
import { nameColumn, openRequestsColumn, phoneWords } from '../directory/columns.tsx';
import { ledgerOf } from '../directory/ledgerAddress.ts';

export function populationWords({ population, populationYear }: Pick<NeighbourhoodRow, 'population' | 'populationYear'>): string {
  return population === null ? '' : text.populationOf(formatCount(population), populationYear);
}

export const neighbourhoodColumns: readonly Column<NeighbourhoodRow>[] = [
  nameColumn('neighbourhoods', text.name, ({ validTo }) => (validTo === null ? '' : text.closedSince(formatDate(validTo)))),
  { id: 'kind', header: text.kind, width: 72, sortable: true, text: ({ kind }) => neighbourhoodKindNames[kind] },
  {
    id: 'population',
    header: text.population,
    width: 116,
    align: 'end',
    sortable: true,
    descendingFirst: true,
    text: populationWords,
    number: ({ population }) => population,
    compare: (a, b) => (a.population ?? -1) - (b.population ?? -1),
  },
  { id: 'muhtar', header: text.muhtar, width: 170, grow: true, sortable: true, text: ({ muhtar, muhtarActing }) => (muhtarActing ? text.actingMuhtar(muhtar) : muhtar) },
  { id: 'phone', header: directoryText.phone, width: 140, text: ({ muhtarPhone }) => phoneWords(muhtarPhone) },
  openRequestsColumn(({ id }) => ledgerOf('neighbourhoodIds', id), true),
];
