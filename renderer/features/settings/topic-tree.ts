import type { Topic } from '../../../preload/contract/catalogue.ts';
import { compareTurkish } from '../../../preload/contract/turkish.ts';
import { matchPickable } from '../../shared/form/matching.ts';

export interface TopicLine {
  readonly topic: Topic;
  /** 0 = main topic. */
  readonly depth: number;
}

/** Parents before their children, in Turkish order; a search keeps the parents of what it found. */
export function topicTree(topics: readonly Topic[], typed: string): TopicLine[] {
  const found = new Set(matchPickable(topics.map((topic) => ({ id: topic.id, label: topic.path, detail: topic.unit })), typed).map(({ id }) => id));
  const kept = new Set<number>();
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  for (const id of found) for (let at = byId.get(id); at && !kept.has(at.id); at = at.parentId === null ? undefined : byId.get(at.parentId)) kept.add(at.id);
  const under = (parentId: number | null, depth: number): TopicLine[] =>
    topics
      .filter((topic) => topic.parentId === parentId && kept.has(topic.id))
      .toSorted((a, b) => compareTurkish(a.name, b.name))
      .flatMap((topic) => [{ topic, depth }, ...under(topic.id, depth + 1)]);
  return under(null, 0);
}
