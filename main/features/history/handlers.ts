import { changesOf, titleOf } from '../../../db/queries/history.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { Page } from '../../../preload/contract/fields.ts';
import type { FieldChange, HistorySubject } from '../../../preload/contract/history.ts';
import { Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { nameOfField } from './names.ts';
import { aboutInWords, inWords } from './words.ts';

/** Who changed what, when, in the words of the screen, newest first. Refuses what does not exist. */
export async function historyOf(reader: Reader, subject: HistorySubject, id: number, page: { readonly offset: number; readonly limit: number }): Promise<Page<FieldChange>> {
  if ((await titleOf(reader, subject, id)) === undefined) throw new Refusal('notFound');
  const { rows, total } = await changesOf(reader, subject, id, page);
  return {
    rows: rows.map((change) => ({
      at: change.at,
      actor: change.actor,
      // An own field is called as the office calls it.
      field: change.entity === 'own_value' ? change.about : nameOfField(change.entity, change.field),
      about: change.entity === 'own_value' ? '' : aboutInWords(change),
      before: inWords(change, change.before),
      after: inWords(change, change.after),
    })),
    total,
  };
}

export const history = {
  of: (reader, { subject, id, ...page }) => historyOf(reader, subject, id, page),
} satisfies FeatureHandlers<'history'>;
