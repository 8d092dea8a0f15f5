import { assetRow, holdingsOf, listAssets, purchaseOfLine } from '../../../db/queries/assets.ts';
import { acceptedOfLine, endHolding, findAsset, findByRegisterNo, insertAsset, insertHolding, nextFormNo, retireAsset, unretireAsset, updateAsset, type HoldingValues } from '../../../db/repositories/assets.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { fieldRefusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { chosen, found, refuseFuture } from '../directory/found.ts';
import { courseOf, coursesOf, refuse } from './courses.ts';
import { checkPlace } from './place.ts';
import { obstacleToAcquiredOn, obstacleToCount, obstacleToHandOver, obstacleToRetire, obstacleToTakeBack, obstacleToUnretire } from './rules.ts';
import { assetRefusals as text } from './text.ts';

export const assets = {
  list: (reader, { sort, descending, offset, limit, ...filter }) => listAssets(reader, filter, { sort, descending, offset, limit }),

  async get(reader, { id }) {
    const { note, retire_reason, purchase_line_id } = found(await findAsset(reader, id));
    return {
      ...found(await assetRow(reader, id)),
      note,
      retireReason: retire_reason,
      purchaseLineId: purchase_line_id,
      purchase: purchase_line_id === null ? null : ((await purchaseOfLine(reader, purchase_line_id)) ?? null),
      holdings: await holdingsOf(reader, id),
    };
  },

  async create(writer, { count, purchaseLineId, handOver, ...values }) {
    const { today } = writer.occasion;
    refuseFuture('acquiredOn', values.acquiredOn, today);
    if (values.registerNo !== '') {
      if (count > 1) throw fieldRefusal('registerNo', text.registerNoOfOne);
      await demandFreeRegisterNo(writer, values.registerNo, null);
    }
    if (purchaseLineId !== null) {
      const { accepted, made } = chosen(await acceptedOfLine(writer, purchaseLineId), 'purchaseLineId');
      refuse(obstacleToCount(count, accepted, made));
    }
    if (handOver !== null) {
      await checkPlace(writer, handOver, 'handOver.');
      refuse(obstacleToHandOver({ number: values.name, acquiredOn: values.acquiredOn, retiredOn: null, holdings: [] }, handOver.on, today), 'handOver.');
    }
    const made: { id: number; number: string }[] = [];
    for (let piece = 0; piece < count; piece++) made.push(await insertAsset(writer, thisYear(writer), purchaseLineId, values));
    const ids = made.map(({ id }) => id);
    return { ids, numbers: made.map(({ number }) => number), formNo: handOver === null ? null : await give(writer, ids, handOver) };
  },

  async change(writer, { id, ...values }) {
    const { record, course } = await courseOf(writer, id);
    refuse(obstacleToAcquiredOn(course, values.acquiredOn, writer.occasion.today));
    if (values.registerNo !== '') await demandFreeRegisterNo(writer, values.registerNo, id);
    await updateAsset(writer, record, values);
    return { id };
  },

  async handOver(writer, { ids, ...to }) {
    await checkPlace(writer, to);
    const all = await coursesOf(writer, ids);
    for (const { course } of all) refuse(obstacleToHandOver(course, to.on, writer.occasion.today));
    return { formNo: await give(writer, all.map(({ record }) => record.id), to), count: all.length };
  },

  async takeBack(writer, { ids, ...back }) {
    const all = await coursesOf(writer, ids);
    for (const { course } of all) refuse(obstacleToTakeBack(course, back.on, writer.occasion.today));
    const holdingIds = all.flatMap(({ openId }) => openId ?? []);
    for (const holdingId of holdingIds) await endHolding(writer, holdingId, back);
    return { holdingIds, count: holdingIds.length };
  },

  async retire(writer, { id, on, reason }) {
    const { course } = await courseOf(writer, id);
    refuse(obstacleToRetire(course, on, writer.occasion.today));
    await retireAsset(writer, id, on, reason);
    return { id };
  },

  async unretire(writer, { id }) {
    const { course } = await courseOf(writer, id);
    refuse(obstacleToUnretire(course));
    await unretireAsset(writer, id);
    return { id };
  },
} satisfies FeatureHandlers<'assets'>;

const thisYear = ({ occasion: { today } }: Writer): number => Number(today.slice(0, 4));

/** All of them on one form, numbered by the year in which it is written. */
async function give(writer: Writer, ids: readonly number[], to: HoldingValues): Promise<string> {
  const formNo = await nextFormNo(writer, thisYear(writer));
  for (const id of ids) await insertHolding(writer, id, formNo, to);
  return formNo;
}

async function demandFreeRegisterNo(writer: Writer, registerNo: string, exceptId: number | null): Promise<void> {
  const same = await findByRegisterNo(writer, registerNo, exceptId);
  if (same) throw fieldRefusal('registerNo', text.registerNoTaken(same.number), 'conflict');
}
