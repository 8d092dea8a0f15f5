import type { ReminderSettings } from '../preload/contract/clocks.ts';
import type { CountSettings } from '../preload/contract/deadlines.ts';
import type { DisposalSettings } from '../preload/contract/disposal.ts';
import type { FileSettings } from '../preload/contract/files.ts';
import type { LetterSettings } from '../preload/contract/letters.ts';
import type { PurchaseSettings } from '../preload/contract/purchase-settings.ts';
import type { UpdateSettings } from '../preload/contract/updates.ts';
import type { Office } from '../preload/contract/office.ts';
import type { ChannelCode } from '../preload/contract/codes.ts';
import type { IdleSettings } from '../preload/contract/users.ts';
import type { Reader, Writer } from './unit-of-work.ts';

/** Every setting and its shape; kept as JSON under its name. */
export interface Settings {
  office: Office;
  countSettings: CountSettings;
  /** `version` of the shipped table; `revision` grows with each change the office makes. */
  holidays: { readonly version: string; readonly revision: number };
  reminders: ReminderSettings;
  /** What stands on every letter and who signs. */
  letters: LetterSettings;
  lastChannel: ChannelCode;
  /** A report has been made once (for the "Başlarken" list). */
  firstReport: boolean;
  files: FileSettings;
  /** When the window locks itself. */
  idle: IdleSettings;
  /** Whose records these are, for the backups: made once, and carried to another computer. */
  recordsName: string;
  updates: UpdateSettings;
  disposal: DisposalSettings;
  purchases: PurchaseSettings;
  /** '' = the shipped words. */
  privacyNotice: { readonly text: string };
  /** True in the sample office, so that it can never pass for the real one. */
  sample: boolean;
}

export async function getSetting<K extends keyof Settings>(reader: Reader, key: K): Promise<Settings[K] | null> {
  const row = await reader.one<{ value: string }>('SELECT value FROM setting WHERE key = ?', [key]);
  return row ? (JSON.parse(row.value) as Settings[K]) : null;
}

export function putSetting<K extends keyof Settings>(writer: Writer, key: K, value: Settings[K]): Promise<void> {
  return writer.run('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, JSON.stringify(value)]);
}
