import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { firstStuckDays, type PurchaseSettings } from '../../../preload/contract/purchase-settings.ts';
import { purchaseSettingsText as text } from './text.ts';

/** What counts until the office says otherwise. */
export const firstPurchaseSettings: PurchaseSettings = {
  spenderName: '',
  spenderTitle: text.spenderTitle,
  realizerName: '',
  realizerTitle: text.realizerTitle,
  keeperName: '',
  keeperTitle: text.keeperTitle,
  commission: '',
  researchers: '',
  financeUnit: text.financeUnit,
  stuckDays: firstStuckDays,
  limitWarnPercent: 80,
  count21f: true,
};

export async function purchaseSettingsOf(reader: Reader): Promise<PurchaseSettings> {
  return { ...firstPurchaseSettings, ...(await getSetting(reader, 'purchases')) };
}
