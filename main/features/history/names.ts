import { assetFields } from './asset-names.ts';
import { directoryFields } from './directory-names.ts';
import { purchaseFields } from './purchase-names.ts';
import { requestFields } from './request-names.ts';
import { settingFields } from './setting-names.ts';

/** Table → column → Turkish name. */
export type FieldNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

const names: FieldNames = { ...requestFields, ...directoryFields, ...assetFields, ...purchaseFields, ...settingFields };

/** Every channel has the same columns; a setting keeps its word. */
const tableOf = (entity: string): string => (entity.startsWith('channel:') ? 'channel' : entity);

/** A part of a setting that has no name yet is called as the program calls it: better than not to be told. */
export function nameOfField(entity: string, field: string): string {
  return names[tableOf(entity)]?.[field] ?? field;
}
