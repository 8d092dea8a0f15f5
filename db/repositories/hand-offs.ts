import type { HandOff } from '../../preload/contract/requests.ts';
import type { HandOffRecord } from '../schema/requests.ts';
import type { Parameter, Reader, Writer } from '../unit-of-work.ts';

/** The hand-offs of a request in the order of their writing. */
export function linesOf(reader: Reader, requestId: number): Promise<HandOffRecord[]> {
  return reader.all('SELECT * FROM hand_off WHERE request_id = ? ORDER BY id', [requestId]);
}

/** The request that a hand-off belongs to. */
export function requestOfHandOff(reader: Reader, handOffId: number): Promise<{ readonly requestId: number } | undefined> {
  return reader.one('SELECT request_id AS requestId FROM hand_off WHERE id = ?', [handOffId]);
}

export type HandOffValues = Partial<Omit<HandOffRecord, 'id'>>;

export function insertHandOff(writer: Writer, values: HandOffValues): Promise<void> {
  const columns = Object.keys(values);
  return writer.run(`INSERT INTO hand_off (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, Object.values<Parameter>(values));
}

export function updateHandOff(writer: Writer, id: number, values: HandOffValues): Promise<void> {
  const assignments = Object.keys(values).map((column) => `${column} = ?`);
  return writer.run(`UPDATE hand_off SET ${assignments.join(', ')} WHERE id = ?`, [...Object.values<Parameter>(values), id]);
}

/** The hand-offs as the record page shows them, oldest first. */
export async function handOffsOf(reader: Reader, requestId: number): Promise<HandOff[]> {
  const rows = await reader.all<Omit<HandOff, 'adequate'> & { readonly adequate: number | null }>(
    `SELECT h.id, h.unit_id AS unitId, u.name AS unit, COALESCE(p.name, '') AS person, h.sent_on AS sentOn, h.paper_no AS paperNo, h.due_on AS dueOn,
            h.note, h.state, h.returned_on AS returnedOn, h.return_reason AS returnReason, h.answered_on AS answeredOn, h.answer_text AS answerText,
            h.answer_paper_no AS answerPaperNo, h.adequate, h.adequacy_note AS adequacyNote
     FROM hand_off h JOIN unit u ON u.id = h.unit_id LEFT JOIN person p ON p.id = h.person_id
     WHERE h.request_id = ? ORDER BY h.id`,
    [requestId],
  );
  return rows.map((row) => ({ ...row, adequate: row.adequate === null ? null : row.adequate === 1 }));
}
