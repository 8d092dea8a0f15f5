import type { Reader } from '../unit-of-work.ts';

/** The holiday table as one text: equal texts are equal tables, whichever database they come from. */
export async function holidayFingerprint(reader: Reader): Promise<string> {
  const row = await reader.one<{ days: string | null }>(`SELECT group_concat(date || kind || name, '|') AS days FROM (SELECT date, kind, name FROM holiday ORDER BY date)`);
  return row?.days ?? '';
}
