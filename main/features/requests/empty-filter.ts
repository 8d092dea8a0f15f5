import type { RequestFilter } from '../../../preload/contract/requests.ts';

/** The whole ledger. */
export const emptyFilter: RequestFilter = {
  text: '',
  view: null,
  states: [],
  outcomes: [],
  channels: [],
  types: [],
  priorities: [],
  neighbourhoodIds: [],
  unitIds: [],
  topicIds: [],
  personId: null,
  ngoId: null,
  registeredFrom: null,
  registeredTo: null,
  closedFrom: null,
  closedTo: null,
  dueFrom: null,
  dueTo: null,
  own: {},
};
