import { requestViews, type RequestRow, type RequestView } from '../../preload/contract/requests.ts';
import type { FirstStep } from '../../preload/contract/today.ts';
import { getSetting } from '../settings.ts';
import type { Reader } from '../unit-of-work.ts';
import { rowsOf } from './ledger-rows.ts';
import { keysOf } from './ledger-source.ts';
import { viewCondition } from './ledger-views.ts';

/** How many records each view of Bugün holds; the condition is the one of the list behind it. */
export async function viewCounts(reader: Reader): Promise<Record<RequestView, number>> {
  const counts: Partial<Record<RequestView, number>> = {};
  for (const view of requestViews) {
    const { sql, parameters } = viewCondition(view, reader.occasion.today);
    counts[view] = (await reader.one<{ total: number }>(`SELECT COUNT(*) AS total FROM request r WHERE ${sql}`, parameters))?.total ?? 0;
  }
  return counts as Record<RequestView, number>;
}

/** Open requests with a deadline, the earliest first. */
export async function urgentRows(reader: Reader, limit: number): Promise<RequestRow[]> {
  const { sql, parameters } = viewCondition('acik', reader.occasion.today);
  const keys = await keysOf(
    reader,
    `SELECT r.number_key AS numberKey FROM request r WHERE ${sql} AND r.due_date IS NOT NULL ORDER BY r.due_date, r.number_key LIMIT ?`,
    [...parameters, limit],
  );
  return rowsOf(reader, keys);
}

export async function latestRows(reader: Reader, limit: number): Promise<RequestRow[]> {
  return rowsOf(reader, await keysOf(reader, 'SELECT number_key AS numberKey FROM request ORDER BY number_key DESC LIMIT ?', [limit]));
}

/** Which steps of the "Başlarken" list the data show to be done. */
export async function stepsDone(reader: Reader): Promise<Record<FirstStep, boolean>> {
  const row = await reader.one<Record<Exclude<FirstStep, 'kurum' | 'ilk_rapor'>, number>>(
    `SELECT EXISTS (SELECT 1 FROM neighbourhood) AS mahalleler,
            EXISTS (SELECT 1 FROM seat_term WHERE role = 'muhtar') AS muhtarlar,
            EXISTS (SELECT 1 FROM unit) AS birimler,
            EXISTS (SELECT 1 FROM topic WHERE unit_id IS NOT NULL) AS konular,
            EXISTS (SELECT 1 FROM request) AS ilk_talep,
            EXISTS (SELECT 1 FROM hand_off) AS ilk_havale`,
  );
  return {
    kurum: ((await getSetting(reader, 'office'))?.institution ?? '') !== '',
    mahalleler: row?.mahalleler === 1,
    muhtarlar: row?.muhtarlar === 1,
    birimler: row?.birimler === 1,
    konular: row?.konular === 1,
    ilk_talep: row?.ilk_talep === 1,
    ilk_havale: row?.ilk_havale === 1,
    ilk_rapor: (await getSetting(reader, 'firstReport')) === true,
  };
}
