import { expect, test } from 'vitest';
import type { Kind } from '../../../preload/contract/operation.ts';
import { isDue, isDueBefore, largeStep } from '../../../main/backup/schedule.ts';

const minute = 60_000;
const hour = 60 * minute;

test.each<[string, number | null, boolean, number, boolean]>([
  ['nothing written', null, false, 9 * hour, false],
  ['written, the session is young', null, true, 3 * hour, false],
  ['written, four hours of session', null, true, 4 * hour, true],
  ['written, the last backup is young', 3 * hour, true, 9 * hour, false],
  ['written, the last backup is four hours old', 4 * hour, true, 9 * hour, true],
])('every four hours: %s', (_name, sinceMs, wrote, sinceStart, due) => {
  expect(isDue({ sinceMs, wrote }, sinceStart)).toBe(due);
});

test.each<['import' | 'bulk', number | null, boolean, boolean]>([
  ['import', null, false, true],
  ['import', 0, true, true],
  ['import', 0, false, false],
  ['bulk', null, true, true],
  ['bulk', 14 * minute, true, false],
  ['bulk', 15 * minute, true, true],
  ['bulk', 15 * minute, false, false],
])('before %s, %s ms after a backup, written since: %s', (step, sinceMs, wrote, due) => {
  expect(isDueBefore(step, { sinceMs, wrote })).toBe(due);
});

test.each<[string, Kind, unknown, ReturnType<typeof largeStep>]>([
  ['imports.run', 'act', { tableId: 1 }, 'import'],
  ['bulk.close', 'write', { requestIds: [1, 2] }, 'bulk'],
  ['requests.handOff', 'write', { requestIds: [1, 2] }, 'bulk'],
  ['requests.handOff', 'write', { requestIds: [1] }, null],
  ['chases.preview', 'read', { requestIds: [1, 2] }, null],
  ['requests.create', 'write', { subject: 'x' }, null],
  ['app.quit', 'act', null, null],
])('%s (%s, %j)', (operation, kind, input, step) => {
  expect(largeStep(operation, kind, input)).toBe(step);
});
