import { ownWay } from '../../../../db/repositories/purchases.ts';
import type { Reader } from '../../../../db/unit-of-work.ts';
import { purchaseKinds, type PurchaseKind } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseWayRow, WayStage } from '../../../../preload/contract/purchase-ways.ts';
import { shippedWay } from './shipped.ts';

/** The way that counts for a kind: the office's own, else the shipped one. */
export async function wayOf(reader: Reader, kind: PurchaseKind): Promise<PurchaseWayRow> {
  const own = await ownWay(reader, kind);
  return own ? { kind, filePlan: own.file_plan, stages: JSON.parse(own.stages) as WayStage[], own: true } : { ...shippedWay(kind), own: false };
}

export async function waysOf(reader: Reader): Promise<PurchaseWayRow[]> {
  const ways: PurchaseWayRow[] = [];
  for (const kind of purchaseKinds) ways.push(await wayOf(reader, kind));
  return ways;
}
