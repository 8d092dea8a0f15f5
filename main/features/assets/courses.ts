import { findAssets, holdingTimes } from '../../../db/repositories/assets.ts';
import type { AssetRecord } from '../../../db/schema/assets.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { AssetCourse, Obstacle } from './rules.ts';

export interface Found {
  readonly record: AssetRecord;
  readonly course: AssetCourse;
  /** Id of the holding that is still open. */
  readonly openId: number | null;
}

/** The asked ones, each once, in the order of their numbers; 'notFound' where one is none. */
export async function coursesOf(reader: Reader, ids: readonly number[]): Promise<readonly Found[]> {
  const wanted = [...new Set(ids)];
  const records = await findAssets(reader, wanted);
  if (records.length !== wanted.length) throw new Refusal('notFound');
  const times = await holdingTimes(reader, wanted);
  return records.map((record) => {
    const holdings = times.filter(({ assetId }) => assetId === record.id);
    return {
      record,
      course: { number: record.number, acquiredOn: record.acquired_on, retiredOn: record.retired_on, holdings },
      openId: holdings.find(({ returnedOn }) => returnedOn === null)?.id ?? null,
    };
  });
}

export async function courseOf(reader: Reader, id: number): Promise<Found> {
  const [found] = await coursesOf(reader, [id]);
  if (!found) throw new Refusal('notFound');
  return found;
}

/** The obstacle as the refusal of the form; `prefix` where its fields lie deeper in the input. */
export function refuse(obstacle: Obstacle | null, prefix = ''): void {
  if (obstacle === null) return;
  throw obstacle.field === null ? new Refusal('rule', obstacle.message) : fieldRefusal(`${prefix}${obstacle.field}`, obstacle.message);
}
