import { assetStateNames } from '../../../preload/contract/asset-text.ts';
import type { AssetRow } from '../../../preload/contract/assets.ts';
import type { assetColumnIds } from '../../../preload/contract/list-question.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { Columns } from './columns.ts';

/** The register as it leaves the program. */
export const assetColumns: Columns<(typeof assetColumnIds)[number], AssetRow> = {
  number: { type: 'text', value: ({ number }) => number },
  name: { type: 'text', value: ({ name }) => name },
  detail: { type: 'text', value: ({ detail }) => detail },
  registerNo: { type: 'text', value: ({ registerNo }) => registerNo },
  state: { type: 'text', value: ({ state }) => assetStateNames[state] },
  holder: { type: 'text', personal: true, value: ({ holder }) => holder },
  where: { type: 'text', value: ({ neighbourhood, unit }) => (neighbourhood === '' ? unit : neighbourhoodTitle(neighbourhood)) },
  place: { type: 'text', value: ({ place }) => place },
  since: { type: 'date', value: ({ since }) => since },
  value: { type: 'money', value: ({ value }) => value },
  acquiredOn: { type: 'date', value: ({ acquiredOn }) => acquiredOn },
};
