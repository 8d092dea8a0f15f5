import type { OwnField, OwnValues } from '../../preload/contract/own-fields.ts';
import { OwnField as OwnFieldTable, OwnValue, type OwnFieldRecord } from '../schema/own-fields.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** In the office's order, those out of use too. */
export async function loadOwnFields(reader: Reader): Promise<OwnField[]> {
  const rows = await reader.all<OwnFieldRecord>('SELECT * FROM own_field ORDER BY position, id');
  return rows.map(({ id, name, kind, choices, active }) => ({ id, name, kind, choices: JSON.parse(choices) as string[], active: active === 1 }));
}

export async function insertOwnField(writer: Writer, { name, kind, choices, active }: Omit<OwnField, 'id'>): Promise<number> {
  const last = await writer.one<{ position: number }>('SELECT MAX(position) AS position FROM own_field');
  return writer.insert(OwnFieldTable, { name, kind, choices: JSON.stringify(choices), position: (last?.position ?? -1) + 1, active: active ? 1 : 0 });
}

export function updateOwnField(writer: Writer, { id, name, kind, choices, active }: OwnField): Promise<void> {
  return writer.update(OwnFieldTable, id, { name, kind, choices: JSON.stringify(choices), active: active ? 1 : 0 });
}

export async function arrangeOwnFields(writer: Writer, ids: readonly number[]): Promise<void> {
  for (const [position, id] of ids.entries()) await writer.update(OwnFieldTable, id, { position });
}

/** Values that a field holds, the most used first, at most 50. */
export async function valuesOfField(reader: Reader, fieldId: number): Promise<string[]> {
  const rows = await reader.all<{ value: string }>(`SELECT value FROM own_value WHERE field_id = ? AND value <> '' GROUP BY value ORDER BY COUNT(*) DESC LIMIT 50`, [fieldId]);
  return rows.map(({ value }) => value);
}

/** Request id → its values. */
export async function ownValuesOf(reader: Reader, requestIds: readonly number[]): Promise<Map<number, OwnValues>> {
  const rows = await reader.all<{ requestId: number; fieldId: number; value: string }>(
    `SELECT request_id AS requestId, field_id AS fieldId, value FROM own_value WHERE value <> '' AND request_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(requestIds)],
  );
  const found = new Map<number, Record<string, string>>();
  for (const { requestId, fieldId, value } of rows) found.set(requestId, { ...found.get(requestId), [fieldId]: value });
  return found;
}

/** Writes what is given and leaves the other fields. An emptied one stays as '', so that its history stays too. */
export async function putOwnValues(writer: Writer, requestId: number, values: OwnValues): Promise<void> {
  for (const [fieldId, value] of Object.entries(values)) {
    const parameters = [requestId, Number(fieldId)];
    const known = await writer.one<{ id: number }>('SELECT id FROM own_value WHERE request_id = ? AND field_id = ?', parameters);
    if (known) await writer.update(OwnValue, known.id, { value });
    else if (value !== '') await writer.insert(OwnValue, { request_id: requestId, field_id: Number(fieldId), value });
  }
}
