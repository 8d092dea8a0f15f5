import { handOffsOf } from '../../../db/repositories/hand-offs.ts';
import { detailOf, timelineOf } from '../../../db/queries/ledger-detail.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { RequestDetail } from '../../../preload/contract/requests.ts';
import { Refusal } from '../../bridge/failure.ts';
import { actionsOf } from './rules.ts';
import { load } from './situation.ts';

export async function getRequest(reader: Reader, id: number): Promise<RequestDetail> {
  const detail = await detailOf(reader, id);
  if (!detail) throw new Refusal('notFound');
  const { situation } = await load(reader, id);
  return { ...detail, handOffs: await handOffsOf(reader, id), timeline: await timelineOf(reader, id), actions: actionsOf(situation) };
}
