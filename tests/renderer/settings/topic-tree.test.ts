import { expect, test } from 'vitest';
import type { Topic } from '../../../preload/contract/catalogue.ts';
import { topicTree } from '../../../renderer/features/settings/topic-tree.ts';

function topic(id: number, name: string, parent: Topic | null = null, unit = ''): Topic {
  return { id, parentId: parent?.id ?? null, name, path: parent ? `${parent.name} › ${name}` : name, unitId: null, unit, active: true };
}
const road = topic(1, 'Yol ve kaldırım');
const light = topic(2, 'Aydınlatma');
const topics = [road, light, topic(3, 'Çukur onarımı', road, 'Fen İşleri Müdürlüğü'), topic(4, 'Asfalt', road), topic(5, 'Sokak lambası', light)];
const names = (typed: string): string[] => topicTree(topics, typed).map(({ topic: { name }, depth }) => `${depth} ${name}`);

test('parents before children, Turkish order', () => {
  expect(names('')).toEqual(['0 Aydınlatma', '1 Sokak lambası', '0 Yol ve kaldırım', '1 Asfalt', '1 Çukur onarımı']);
});

test('a search keeps the parents of what it found', () => {
  expect(names('cukur')).toEqual(['0 Yol ve kaldırım', '1 Çukur onarımı']);
  expect(names('fen')).toEqual(['0 Yol ve kaldırım', '1 Çukur onarımı']);
  expect(names('zz')).toEqual([]);
});
