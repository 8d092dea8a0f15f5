import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../../main/backup/check.ts';
import { readLastLook } from '../../../main/health/last-look.ts';
import { lookIfDue, type WeeklyParts } from '../../../main/health/weekly.ts';

let folder: string;
let today: string;
let looked: number;
let answer: readonly Finding[] | null | Error;
const told: unknown[] = [];
const parts: WeeklyParts = {
  folder: () => folder,
  looker: {
    look: async () => {
      looked++;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  },
  clock: { today: () => today, now: () => `${today}T10:00:00` },
  log: { info: (event, facts) => void told.push([event, facts]), error: (event) => void told.push([event, 'error']), reference: () => 'H-1' },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'defter-hafta-'));
  [today, looked, answer] = ['2026-11-01', 0, []];
  told.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('looks at once where nobody ever has, then a week later, and keeps what was found', async () => {
  answer = [{ kind: 'changed', file: 'a.pdf' }, { kind: 'extra', file: 'b.pdf' }];
  for (const day of ['2026-11-01', '2026-11-02', '2026-11-07', '2026-11-08', '2026-11-14']) {
    today = day;
    await lookIfDue(parts);
  }
  expect(looked).toBe(2);
  expect(readLastLook(folder)).toEqual({ at: '2026-11-08T10:00:00', damaged: false, changed: ['a.pdf'] });
  expect(told).toEqual([['weeklyLook', { harm: 1 }], ['weeklyLook', { harm: 1 }]]);
});

test('a stopped or failed look keeps nothing, and is tried again', async () => {
  answer = null;
  await lookIfDue(parts);
  answer = new Error('x');
  await lookIfDue(parts);
  expect([looked, readLastLook(folder), told]).toEqual([2, null, [['weeklyLook', 'error']]]);
  await lookIfDue({ ...parts, folder: () => null });
  expect(looked).toBe(2);
});
