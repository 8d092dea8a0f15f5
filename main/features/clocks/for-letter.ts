import { clocksOf } from '../../../db/repositories/clocks.ts';
import { interimsOf } from '../../../db/repositories/pauses.ts';
import type { Reader } from '../../../db/unit-of-work.ts';

/** What the letters of extension and of the interim answer say of a request: its new day and why, the stage that was told. */
export async function clockWords(reader: Reader, requestId: number): Promise<{ readonly newDueDate: string | null; readonly extensionReason: string; readonly stage?: string }> {
  const extended = (await clocksOf(reader, requestId)).find(({ extended_on }) => extended_on !== null);
  const told = (await interimsOf(reader, requestId)).at(-1);
  return { newDueDate: extended?.due_date ?? null, extensionReason: extended?.extension_reason ?? '', ...(told ? { stage: told.stage } : {}) };
}
