import { integer, table, text, textOrNull, type Flag } from './table.ts';

export interface SavedViewRecord {
  id: number;
  owner: string;
  list: string;
  /** The shipped view that this row changes; null = the user's own. */
  code: string | null;
  name: string | null;
  name_fold: string | null;
  query: string | null;
  /** JSON; null = the columns stay as they are. */
  arrangement: string | null;
  position: number;
  hidden: Flag;
}
export const SavedView = table<SavedViewRecord>('saved_view', {
  owner: text,
  list: text,
  code: textOrNull,
  name: textOrNull,
  name_fold: textOrNull,
  query: textOrNull,
  arrangement: textOrNull,
  position: integer,
  hidden: integer,
});
