import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { DeadlineRule, Holiday } from '../schema/deadlines.ts';
import { Reason, Topic } from '../schema/requests.ts';
import { putSetting } from '../settings.ts';
import type { Occasion, UnitOfWork, Writer } from '../unit-of-work.ts';
import { deadlineRuleSeeds } from './deadline-rules.ts';
import { holidaySeeds, holidaySeedVersion } from './holidays.ts';
import { channelSeeds, reasonSeeds, topicSeeds } from './lists.ts';

/** Fills the shipped lists of a new database, in one transaction; does nothing to one that has them. */
export async function seed(work: UnitOfWork, today: string): Promise<void> {
  const occasion: Occasion = { actor: 'Program', today, now: `${today}T00:00:00`, operation: 'seed', undoable: false };
  const filled = await work.read(occasion, (reader) => reader.one('SELECT 1 FROM channel LIMIT 1'));
  if (filled) return;
  await work.write(occasion, async (writer) => {
    await seedLists(writer);
    await seedDeadlines(writer);
  });
}

async function seedLists(writer: Writer): Promise<void> {
  for (const [position, { code, name, externalNo }] of channelSeeds.entries()) {
    await writer.run('INSERT INTO channel (code, name, external_no, position) VALUES (?, ?, ?, ?)', [code, name, externalNo, position]);
  }
  for (const [position, { code, name }] of reasonSeeds.entries()) {
    await writer.insert(Reason, { code, name, position, active: 1 });
  }
  for (const { name, topics } of topicSeeds) {
    const parentId = await insertTopic(writer, null, name, name);
    for (const topic of topics) {
      const child = typeof topic === 'string' ? topic : topic[0];
      await insertTopic(writer, parentId, child, `${name} › ${child}`);
    }
  }
}

function insertTopic(writer: Writer, parentId: number | null, name: string, path: string): Promise<number> {
  return writer.insert(Topic, { parent_id: parentId, name, path, path_fold: fold(path), path_sort: sortKey(path), unit_id: null, active: 1 });
}

async function seedDeadlines(writer: Writer): Promise<void> {
  for (const { priorities = [], pause_basis = '', interim_basis = '', ...rule } of deadlineRuleSeeds) {
    const lists = { channels: JSON.stringify(rule.channels), types: JSON.stringify(rule.types), priorities: JSON.stringify(priorities) };
    await writer.insert(DeadlineRule, { ...rule, ...lists, pause_basis, interim_basis, active: 1 });
  }
  for (const holiday of holidaySeeds) await writer.insert(Holiday, { ...holiday });
  await putSetting(writer, 'holidays', { version: holidaySeedVersion, revision: 0 });
  await putSetting(writer, 'countSettings', { halfDayIsWorkday: true, rollOver: true, administrativeLeaveMoves: false });
}
