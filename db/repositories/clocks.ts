import { RequestClock, type RequestClockRecord } from '../schema/clocks.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** The clocks of a request; the legal one first. */
export function clocksOf(reader: Reader, requestId: number): Promise<RequestClockRecord[]> {
  return reader.all(`SELECT * FROM request_clock WHERE request_id = ? ORDER BY CASE code WHEN 'yasal' THEN 0 WHEN 'hedef' THEN 1 ELSE 2 END`, [requestId]);
}

export type ClockValues = Partial<Omit<RequestClockRecord, 'id' | 'request_id' | 'code'>>;

export function insertClock(writer: Writer, values: Omit<RequestClockRecord, 'id' | 'met_on' | 'extended_on' | 'extension' | 'extension_reason' | 'due_before'>): Promise<number> {
  return writer.insert(RequestClock, { ...values, met_on: null, extended_on: null, extension: null, extension_reason: '', due_before: null });
}

export function updateClock(writer: Writer, id: number, values: ClockValues): Promise<void> {
  return writer.update(RequestClock, id, values);
}

export function deleteClock(writer: Writer, id: number): Promise<void> {
  return writer.run('DELETE FROM request_clock WHERE id = ?', [id]);
}

const shownColumns = 'deadline_rule_id, clock_start, due_raw, due_date, due_estimated, due_explanation, holiday_version';

/** Lets requests show the earliest clock that is not met; of one day the legal one. Without one they show none. */
export function showEarliest(writer: Writer, requestIds: readonly number[]): Promise<void> {
  return writer.run(
    `UPDATE request SET (${shownColumns}) = (
       SELECT rule_id, start, due_raw, due_date, estimated, explanation, holiday_version FROM (
         SELECT rule_id, start, due_raw, due_date, estimated, explanation, holiday_version, code FROM request_clock WHERE request_id = request.id AND met_on IS NULL
         UNION ALL SELECT NULL, NULL, NULL, NULL, 0, '', '', '')
       ORDER BY due_date IS NULL, due_date, code <> 'yasal' LIMIT 1)
     WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(requestIds)],
  );
}
