/** What can be imported, and into which fields a column of a table may go. Their Turkish names are in import-text.ts. */

export const importKinds = ['talepler', 'muhtarlar', 'mahalleler', 'birimler', 'stk'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importFieldCodes = [
  'externalNo',
  'externalDate',
  'registeredOn',
  'petitionDate',
  'channel',
  'type',
  'neighbourhood',
  'requester',
  'requesterKind',
  'phone',
  'subject',
  'text',
  'topic',
  'unit',
  'priority',
  'outcome',
  'closedOn',
  'reason',
  'resultText',
  'name',
  'phone2',
  'email',
  'address',
  'note',
  'startDate',
  'kind',
  'code',
  'population',
  'populationYear',
  'households',
  'shortName',
  'field',
  'contact',
] as const;
export type ImportFieldCode = (typeof importFieldCodes)[number];

/** In the order of the preview. */
export const importFields: Readonly<Record<ImportKind, readonly ImportFieldCode[]>> = {
  talepler: [
    'externalNo', 'externalDate', 'registeredOn', 'petitionDate', 'channel', 'type', 'neighbourhood', 'requester', 'requesterKind', 'phone',
    'subject', 'text', 'topic', 'unit', 'priority', 'outcome', 'closedOn', 'reason', 'resultText',
  ],
  muhtarlar: ['neighbourhood', 'name', 'phone', 'phone2', 'email', 'address', 'startDate', 'note'],
  mahalleler: ['name', 'kind', 'code', 'population', 'populationYear', 'households', 'note'],
  birimler: ['name', 'shortName', 'phone', 'note'],
  stk: ['name', 'field', 'neighbourhood', 'phone', 'email', 'address', 'contact', 'note'],
};

/** Without one of these no row can be written. */
export const requiredFields: Readonly<Record<ImportKind, readonly ImportFieldCode[]>> = {
  talepler: ['subject'],
  muhtarlar: ['neighbourhood', 'name'],
  mahalleler: ['name'],
  birimler: ['name'],
  stk: ['name'],
};

/** What becomes of a row: written, here already, or refused for an error. */
export const rowStates = ['yeni', 'zaten', 'hatali'] as const;
export type RowState = (typeof rowStates)[number];
