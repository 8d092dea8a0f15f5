import { ownWay } from '../../../../db/repositories/purchases.ts';
import type { Reader } from '../../../../db/unit-of-work.ts';
import { purchaseKinds, type PurchaseKind } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseWayRow, WayStage } from '../../../../preload/contract/purchase-ways.ts';
import { purchaseSettingsOf } from '../../purchase-settings/settings.ts';
import { shippedWay } from './shipped.ts';

/** The way that a new purchase of the kind goes, with the name of the finance unit filled in; it keeps it when the setting changes. */
export async function wayOf(reader: Reader, kind: PurchaseKind): Promise<PurchaseWayRow> {
  const way = await keptWay(reader, kind);
  const { financeUnit } = await purchaseSettingsOf(reader);
  return { ...way, stages: way.stages.map((stage) => ({ ...stage, waitsOn: stage.waitsOn.replaceAll('{mali}', financeUnit) })) };
}

/** The way that counts for a kind: the office's own, else the shipped one. */
async function keptWay(reader: Reader, kind: PurchaseKind): Promise<PurchaseWayRow> {
  const own = await ownWay(reader, kind);
  return own ? { kind, filePlan: own.file_plan, stages: JSON.parse(own.stages) as WayStage[], own: true } : { ...shippedWay(kind), own: false };
}

/** As the office arranges them, fields still open. */
export async function waysOf(reader: Reader): Promise<PurchaseWayRow[]> {
  const ways: PurchaseWayRow[] = [];
  for (const kind of purchaseKinds) ways.push(await keptWay(reader, kind));
  return ways;
}
