import {
  insertReason,
  insertTopic,
  loadChannels,
  loadReasons,
  loadTopics,
  moveTopic,
  updateChannel,
  updateReason,
  updateTopic,
} from '../../db/repositories/catalogue.ts';
import { reindexRequestsOf } from '../../db/repositories/reindex.ts';
import { findUnit } from '../../db/repositories/units.ts';
import type { Reader } from '../../db/unit-of-work.ts';
import type { Topic } from '../../preload/contract/catalogue.ts';
import { fieldText } from '../../preload/contract/text.ts';
import { fold } from '../../preload/contract/turkish.ts';
import { fieldRefusal, Refusal } from '../bridge/failure.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';
import { codeFor } from './catalogue/codes.ts';
import { catalogueText as text } from './catalogue/text.ts';

export const catalogue = {
  topics: (reader) => loadTopics(reader),

  async saveTopic(writer, { id, ...values }) {
    const topics = await loadTopics(writer);
    if (id !== null && !topics.some((topic) => topic.id === id)) throw new Refusal('notFound');
    const parent = parentOf(topics, id, values.parentId);
    refuseSameName(topics, id, values.parentId, values.name);
    if (values.unitId !== null) await checkUnit(writer, values.unitId);
    const path = parent ? pathUnder(parent.path, values.name) : values.name;
    if (id === null) return { id: await insertTopic(writer, { ...values, path }) };
    await updateTopic(writer, id, { ...values, path });
    if (topics.some((topic) => topic.id === id && topic.path === path)) return { id };
    const children = topics.filter(({ parentId }) => parentId === id);
    for (const child of children) await moveTopic(writer, child.id, pathUnder(path, child.name));
    for (const moved of [id, ...children.map((child) => child.id)]) await reindexRequestsOf(writer, 'topic_id', moved);
    return { id };
  },

  reasons: (reader) => loadReasons(reader),

  async saveReason(writer, { id, name, active }) {
    const reasons = await loadReasons(writer);
    const same = reasons.find((reason) => reason.id !== id && fold(reason.name) === fold(name));
    if (same) throw fieldRefusal('name', text.nameTaken(same.name), 'conflict');
    if (id === null) return { id: await insertReason(writer, codeFor(name, reasons.map(({ code }) => code)), name, active) };
    if (!reasons.some((reason) => reason.id === id)) throw new Refusal('notFound');
    if (!active && !reasons.some((reason) => reason.id !== id && reason.active)) throw fieldRefusal('active', text.lastReason);
    await updateReason(writer, id, name, active);
    return { id };
  },

  channels: (reader) => loadChannels(reader),

  async saveChannel(writer, { code, name, active }) {
    const others = (await loadChannels(writer)).filter((channel) => channel.code !== code);
    const same = others.find((channel) => fold(channel.name) === fold(name));
    if (same) throw fieldRefusal('name', text.nameTaken(same.name), 'conflict');
    if (!active && !others.some((channel) => channel.active)) throw fieldRefusal('active', text.lastChannel);
    await updateChannel(writer, code, name, active);
    return { code };
  },
} satisfies FeatureHandlers<'catalogue'>;

/** Topics have two steps: a main topic has no parent, and a topic below it no children. */
function parentOf(topics: readonly Topic[], id: number | null, parentId: number | null): Topic | null {
  if (parentId === null) return null;
  const parent = topics.find((topic) => topic.id === parentId);
  if (!parent) throw fieldRefusal('parentId', fieldText.choose);
  if (parentId === id) throw fieldRefusal('parentId', text.topicInItself);
  if (id !== null && parent.parentId === id) throw fieldRefusal('parentId', text.topicInItself);
  if (parent.parentId !== null) throw fieldRefusal('parentId', text.topicTooDeep);
  if (id !== null && topics.some((topic) => topic.parentId === id)) throw fieldRefusal('parentId', text.topicHasChildren);
  return parent;
}

function refuseSameName(topics: readonly Topic[], id: number | null, parentId: number | null, name: string): void {
  const same = topics.find((topic) => topic.id !== id && topic.parentId === parentId && fold(topic.name) === fold(name));
  if (same) throw fieldRefusal('name', text.topicTaken(same.path), 'conflict');
}

async function checkUnit(reader: Reader, unitId: number): Promise<void> {
  const unit = await findUnit(reader, unitId);
  if (!unit || unit.validTo !== null) throw fieldRefusal('unitId', fieldText.choose);
}

function pathUnder(parentPath: string, name: string): string {
  return `${parentPath}${text.pathSeparator}${name}`;
}
