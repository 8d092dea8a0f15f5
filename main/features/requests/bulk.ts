import type { Reader } from '../../../db/unit-of-work.ts';
import type { BulkPreview, BulkWish } from '../../../preload/contract/bulk.ts';
import { requestText } from '../../../preload/contract/text.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { Refusal } from '../../bridge/failure.ts';
import { closeRequest, notifyRequester, planClosing } from './ending.ts';
import * as rules from './rules.ts';
import { demand, load, type Loaded } from './situation.ts';

/** The same step for several requests. The preview asks the rules that the write asks, so the two cannot differ. */
export const bulk = {
  preview: previewBulk,

  async close(writer, { requestIds, ...wish }) {
    return eachOf(writer, requestIds, (id) => closeRequest(writer, { id, ...wish }));
  },

  async tell(writer, { requestIds, how, on, note }) {
    return eachOf(writer, requestIds, async (id) => {
      const { record } = await load(writer, id);
      await notifyRequester(writer, { id, who: record.requester_name, how, on, note });
    });
  },
} satisfies FeatureHandlers<'bulk'>;

async function previewBulk(reader: Reader, wish: BulkWish): Promise<BulkPreview> {
  const changing: number[] = [];
  const refused: BulkPreview['refused'][number][] = [];
  for (const id of new Set(wish.kind === 'sonuclandir' ? wish.close.requestIds : wish.requestIds)) {
    const loaded = await load(reader, id);
    const sentence = await refusalOf(() => judge(reader, loaded, wish));
    if (sentence === null) changing.push(id);
    else refused.push({ id, number: loaded.record.number, sentence });
  }
  return { changing, refused };
}

async function judge(reader: Reader, loaded: Loaded, wish: BulkWish): Promise<void> {
  const { today } = reader.occasion;
  switch (wish.kind) {
    case 'havale':
      demand(rules.handOff(loaded.situation, wish, today));
      break;
    case 'sonuclandir':
      await planClosing(reader, loaded, wish.close);
      break;
    case 'bildir':
      demand(rules.notify(loaded.situation, wish, today));
      break;
  }
}

/** All of them or none; the first that is refused is named by its number. */
async function eachOf(reader: Reader, requestIds: readonly number[], step: (id: number) => Promise<unknown>): Promise<{ readonly count: number }> {
  const ids = [...new Set(requestIds)];
  for (const id of ids) {
    const { record } = await load(reader, id);
    const sentence = await refusalOf(() => step(id));
    if (sentence !== null) throw new Refusal('rule', requestText.at(record.number, sentence));
  }
  return { count: ids.length };
}

/** The sentence of the rule that stands against it; null where none does. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.fields[0]?.message ?? error.message;
  }
}
