import type { HandOffListRow } from '../../preload/contract/hand-off-lists.ts';
import type { Reader } from '../unit-of-work.ts';

export interface HandOffOfDay extends HandOffListRow {
  readonly unitId: number;
  readonly unit: string;
}

const COLUMNS = `SELECT h.unit_id AS unitId, u.name AS unit, h.id AS handOffId, r.id AS requestId, r.number, r.subject, COALESCE(n.name, '') AS neighbourhood,
    COALESCE(p.name, '') AS person, h.paper_no AS paperNo, b.back_on AS backOn, CASE WHEN b.back_on IS NULL THEN '' ELSE b.actor END AS backBy
  FROM hand_off h
  JOIN request r ON r.id = h.request_id
  JOIN unit u ON u.id = h.unit_id
  LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
  LEFT JOIN person p ON p.id = h.person_id
  LEFT JOIN hand_off_back b ON b.hand_off_id = h.id`;

/** What went to units on a day, withdrawn lines left out; by unit in Turkish order, then by number. At most 200. */
export function handOffsOfDay(reader: Reader, on: string): Promise<HandOffOfDay[]> {
  return reader.all<HandOffOfDay>(`${COLUMNS} WHERE h.sent_on = ? AND h.state <> 'geri_alindi' ORDER BY u.name_sort, u.id, r.year, r.seq, h.id LIMIT 200`, [on]);
}

/** The same of one unit, without a limit: it goes on paper. */
export function handOffsTo(reader: Reader, unitId: number, on: string): Promise<HandOffOfDay[]> {
  return reader.all<HandOffOfDay>(`${COLUMNS} WHERE h.sent_on = ? AND h.unit_id = ? AND h.state <> 'geri_alindi' ORDER BY r.year, r.seq, h.id`, [on, unitId]);
}

export async function lastHandOffDay(reader: Reader, on: string): Promise<string | null> {
  return (await reader.one<{ day: string | null }>(`SELECT MAX(sent_on) AS day FROM hand_off WHERE sent_on <= ? AND state <> 'geri_alindi'`, [on]))?.day ?? null;
}

export async function handOffExists(reader: Reader, handOffId: number): Promise<boolean> {
  return (await reader.one('SELECT 1 FROM hand_off WHERE id = ?', [handOffId])) !== undefined;
}
