import type { ChannelCode } from '../../preload/contract/codes.ts';
import type { Channel, Reason, Topic } from '../../preload/contract/catalogue.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { Reason as ReasonEntity, Topic as TopicEntity } from '../schema/requests.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

type Stored<Row extends { readonly active: boolean }> = Omit<Row, 'active'> & { readonly active: number };
const toRow = <Row extends { readonly active: boolean }>(row: Stored<Row>) => ({ ...row, active: row.active === 1 }) as unknown as Row;

/** Every topic in Turkish order of its path. A unit that was closed is not proposed any more. */
export async function loadTopics(reader: Reader): Promise<Topic[]> {
  const rows = await reader.all<Stored<Topic>>(
    `SELECT t.id, t.parent_id AS parentId, t.name, t.path, u.id AS unitId, COALESCE(u.name, '') AS unit, t.active
     FROM topic t LEFT JOIN unit u ON u.id = t.unit_id AND u.valid_to IS NULL ORDER BY t.path_sort, t.id`,
  );
  return rows.map((row) => toRow<Topic>(row));
}

export interface TopicValues {
  readonly parentId: number | null;
  readonly name: string;
  readonly path: string;
  readonly unitId: number | null;
  readonly active: boolean;
}

export function insertTopic(writer: Writer, values: TopicValues): Promise<number> {
  return writer.insert(TopicEntity, { parent_id: values.parentId, name: values.name, unit_id: values.unitId, active: values.active ? 1 : 0, ...pathColumns(values.path) });
}

export function updateTopic(writer: Writer, id: number, values: TopicValues): Promise<void> {
  return writer.update(TopicEntity, id, { parent_id: values.parentId, name: values.name, unit_id: values.unitId, active: values.active ? 1 : 0, ...pathColumns(values.path) });
}

export function moveTopic(writer: Writer, id: number, path: string): Promise<void> {
  return writer.update(TopicEntity, id, pathColumns(path));
}

export function proposeUnit(writer: Writer, topicId: number, unitId: number): Promise<void> {
  return writer.update(TopicEntity, topicId, { unit_id: unitId });
}

function pathColumns(path: string) {
  return { path, path_fold: fold(path), path_sort: sortKey(path) };
}

export async function loadReasons(reader: Reader): Promise<Reason[]> {
  return (await reader.all<Stored<Reason>>('SELECT id, code, name, active FROM reason ORDER BY position, id')).map((row) => toRow<Reason>(row));
}

export async function insertReason(writer: Writer, code: string, name: string, active: boolean): Promise<number> {
  const last = await writer.one<{ position: number }>('SELECT COALESCE(MAX(position), -1) AS position FROM reason');
  return writer.insert(ReasonEntity, { code, name, position: (last?.position ?? -1) + 1, active: active ? 1 : 0 });
}

export function updateReason(writer: Writer, id: number, name: string, active: boolean): Promise<void> {
  return writer.update(ReasonEntity, id, { name, active: active ? 1 : 0 });
}

export async function loadChannels(reader: Reader): Promise<Channel[]> {
  return (await reader.all<Stored<Channel>>('SELECT code, name, external_no AS externalNo, active FROM channel ORDER BY position')).map((row) => toRow<Channel>(row));
}

export function updateChannel(writer: Writer, code: ChannelCode, name: string, active: boolean): Promise<void> {
  return writer.run('UPDATE channel SET name = ?, active = ? WHERE code = ?', [name, active ? 1 : 0, code]);
}
