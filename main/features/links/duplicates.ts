import { originalOf, reasonOfCode } from '../../../db/queries/request-links.ts';
import { addEvent, findRequest } from '../../../db/repositories/requests.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { links } from '../../../preload/contract/links.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { RequestSaved } from '../../../preload/contract/requests.ts';
import { requestText } from '../../../preload/contract/text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { closeRequest } from '../requests/ending.ts';
import * as rules from '../requests/rules.ts';
import { demand, load, save } from '../requests/situation.ts';
import { takeAway } from './co-requesters.ts';
import { linkText } from './text.ts';

/** All of them or none; a refused one is named by its number. */
export async function markDuplicates(writer: Writer, { ids, of }: Parsed<typeof links.markDuplicates>): Promise<{ readonly count: number }> {
  const reasonId = await reasonOfCode(writer, 'mukerrer');
  if (reasonId === null) throw new Refusal('rule', linkText.noReason);
  const chosen = [...new Set(ids)];
  for (const id of chosen) {
    try {
      await closeRequest(writer, { id, outcome: 'mukerrer', reasonId, reasonText: '', closedOn: writer.occasion.today, doneOn: null, resultText: '', planYear: null, forwardedTo: '', duplicateOf: of });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const record = await findRequest(writer, id);
      // The dialog and the list have no field of the closing form: the sentence stands alone.
      throw new Refusal('rule', sentenceOf(error, chosen.length > 1 ? (record?.number ?? '') : ''));
    }
  }
  return { count: chosen.length };
}

function sentenceOf(refusal: Refusal, number: string): string {
  const sentence = refusal.fields[0]?.message ?? refusal.message;
  return number === '' ? sentence : requestText.at(number, sentence);
}

/** A mistake taken back is no reopening: nothing is counted, and the record stands where its hand-offs left it. */
export async function unlinkDuplicate(writer: Writer, { id }: Parsed<typeof links.unlinkDuplicate>): Promise<RequestSaved> {
  const loaded = await load(writer, id);
  const original = await originalOf(writer, id);
  if (!original || loaded.record.outcome !== 'mukerrer') throw new Refusal('rule', linkText.notDuplicate);
  const next = demand(rules.unlink(loaded.situation));
  await takeAway(writer, id);
  const saved = await save(writer, loaded, next, { request: { reason_id: null, reason_text: '', result_text: '', duplicate_of_id: null } });
  const { today } = writer.occasion;
  await addEvent(writer, id, 'baglanti', today, linkText.unlinked(original.number));
  await addEvent(writer, original.id, 'baglanti', today, linkText.unlinkedFrom(saved.number));
  return saved;
}
