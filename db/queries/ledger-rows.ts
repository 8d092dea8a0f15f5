import type { OwnValues } from '../../preload/contract/own-fields.ts';
import type { RequestRow } from '../../preload/contract/requests.ts';
import { countAttachments } from '../repositories/files.ts';
import { ownValuesOf } from '../repositories/own-fields.ts';
import type { Reader } from '../unit-of-work.ts';

type StoredRow = Omit<RequestRow, 'dueEstimated' | 'own' | 'files'> & { readonly dueEstimated: number; readonly numberKey: number };

const ROWS = `SELECT r.id, r.number_key AS numberKey, r.number, r.registered_on AS registeredOn, r.channel, r.external_no AS externalNo,
    r.external_date AS externalDate, r.petition_date AS petitionDate, r.type, r.topic_id AS topicId,
    COALESCE(t.name, '') AS topic, r.subject, r.requester_name AS requester, r.requester_kind AS requesterKind, COALESCE(n.name, '') AS neighbourhood,
    r.unit_id AS unitId, COALESCE(u.name, '') AS unit, r.state, r.outcome, r.priority, r.due_date AS dueDate,
    CASE WHEN r.due_date IS NOT NULL THEN COALESCE(d.kind, 'target') END AS dueKind, r.due_estimated AS dueEstimated, p.until AS pausedUntil,
    r.closed_on AS closedOn, r.notified_on AS notifiedOn, r.reopen_count AS reopenCount,
    (SELECT COUNT(*) FROM chase k WHERE k.request_id = r.id) AS chaseCount
  FROM request r
  LEFT JOIN topic t ON t.id = r.topic_id
  LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id
  LEFT JOIN unit u ON u.id = r.unit_id
  LEFT JOIN deadline_rule d ON d.id = r.deadline_rule_id
  LEFT JOIN (SELECT request_id, COALESCE(ended_on, wakes_on) AS until FROM request_pause WHERE started_on <= ? AND COALESCE(ended_on, wakes_on) > ?) p
    ON p.request_id = r.id AND r.state IN ('acik', 'birimde', 'yanitlandi')`;

/** The rows with these number keys, in this order. */
export async function rowsOf(reader: Reader, numberKeys: readonly number[]): Promise<RequestRow[]> {
  if (numberKeys.length === 0) return [];
  const rows = await reader.all<StoredRow>(`${ROWS} WHERE r.number_key IN (SELECT value FROM json_each(?))`, [reader.occasion.today, reader.occasion.today, JSON.stringify(numberKeys)]);
  const ids = rows.map(({ id }) => id);
  const own = await ownValuesOf(reader, ids);
  const files = await countAttachments(reader, 'request', ids);
  const byKey = new Map(rows.map((row) => [row.numberKey, toRow(row, own.get(row.id) ?? {}, files.get(row.id) ?? 0)]));
  return numberKeys.flatMap((key) => byKey.get(key) ?? []);
}

function toRow({ numberKey: _, dueEstimated, ...row }: StoredRow, own: OwnValues, files: number): RequestRow {
  return { ...row, dueEstimated: dueEstimated === 1, own, files };
}
