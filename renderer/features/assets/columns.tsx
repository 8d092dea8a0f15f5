import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { assetStateNames } from '../../../preload/contract/asset-text.ts';
import type { AssetRow, AssetState } from '../../../preload/contract/assets.ts';
import { formatMoney } from '../../../preload/contract/money.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { Mark, type Tone } from '../../shared/chips/Mark.tsx';
import { formatDate } from '../../shared/format.ts';
import type { Column } from '../../shared/table/column.ts';
import { assetsText as text } from '../../text/assets.ts';
import { commonText } from '../../text/common.ts';

const marks: Readonly<Record<AssetState, readonly [Tone, string]>> = { zimmette: ['busy', '●'], depoda: ['plain', ''], dusulen: ['plain', '⊘'] };

export function AssetMark({ state }: { readonly state: AssetState }) {
  const [tone, symbol] = marks[state];
  return (
    <Mark tone={tone} symbol={symbol}>
      {assetStateNames[state]}
    </Mark>
  );
}

/** Muhtarlık or unit; '' in the store and with a person alone. */
export function whereWords({ neighbourhood, unit }: Pick<AssetRow, 'neighbourhood' | 'unit'>): string {
  return neighbourhood === '' ? unit : neighbourhoodTitle(neighbourhood);
}

const day = (date: string | null): string => (date === null ? '' : formatDate(date));

export const assetColumns: readonly Column<AssetRow>[] = [
  {
    id: 'number',
    header: text.number,
    width: 108,
    sortable: true,
    descendingFirst: true,
    text: ({ number }) => number,
    cell: ({ id, number }) => (
      <Link component={RouterLink} to={`/assets/${id}`} tabIndex={-1} underline="hover" sx={{ fontWeight: 600 }}>
        {number}
      </Link>
    ),
  },
  { id: 'name', header: text.name, width: 140, minWidth: 110, grow: true, sortable: true, text: ({ name }) => name },
  { id: 'detail', header: text.detail, width: 138, sortable: true, text: ({ detail }) => detail },
  { id: 'registerNo', header: text.registerNo, width: 90, sortable: true, text: ({ registerNo }) => registerNo },
  { id: 'state', header: text.state, width: 92, sortable: true, text: ({ state }) => assetStateNames[state], cell: ({ state }) => <AssetMark state={state} /> },
  { id: 'holder', header: text.holder, width: 120, sortable: true, text: ({ holder }) => holder },
  { id: 'where', header: text.where, width: 130, sortable: true, text: whereWords },
  { id: 'place', header: text.place, width: 130, hiddenAtFirst: true, text: ({ place }) => place },
  { id: 'since', header: text.since, width: 124, sortable: true, descendingFirst: true, text: ({ since }) => day(since) },
  { id: 'value', header: text.value, width: 100, align: 'end', sortable: true, descendingFirst: true, text: ({ value }) => (value === null ? '' : formatMoney(value)), number: ({ value }) => (value === null ? null : value / 100), numberUnit: commonText.lira },
  { id: 'acquiredOn', header: text.acquiredOn, width: 100, sortable: true, descendingFirst: true, text: ({ acquiredOn }) => day(acquiredOn) },
];
