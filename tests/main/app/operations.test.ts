import { afterEach, describe, expect, test } from 'vitest';
import type { Services, StartService } from '../../../main/app/services.ts';
import type { StartProblem } from '../../../preload/contract/app.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

const problem: StartProblem = { code: 'clock', dataFolder: '/veri', detail: '2026-11-22', actions: ['retry', 'continueAnyway', 'quit'] };
let office: TestOffice;
let done: string[];
afterEach(() => office.close());

/** The program's operations on a start that is watched. */
async function program(services: Partial<Services> = {}): Promise<void> {
  done = [];
  const start: StartService = {
    status: () => ({ version: '1', dataFolder: '/veri', sample: done.includes('openSample'), today: '2026-11-22', platform: 'linux', readOnly: null }),
    problem: async () => problem,
    retry: async ({ ignoreClock }) => (ignoreClock ? null : problem),
    useFolder: async (folder) => void done.push(`useFolder ${folder}`),
    openSample: async () => void done.push('openSample'),
    leaveSample: async () => void done.push('leaveSample'),
    showFolder: async () => void done.push('showFolder'),
    quit: () => void done.push('quit'),
  };
  office = await openOffice({ services: { start, ...services } });
}

describe('operations of the program', () => {
  test('a start answers with its problem, and the user may go on in spite of it', async () => {
    await program();
    expect(await office.call('app', 'start', {})).toMatchObject({ status: { dataFolder: '/veri' }, problem });
    expect((await office.call('app', 'retryStart', {})).problem).toEqual(problem);
    expect((await office.call('app', 'retryStart', { ignoreClock: true })).problem).toBeNull();
  });

  test('a folder is taken from the dialog only; a cancelled dialog changes nothing', async () => {
    await program({ askFolder: async () => '/secilen' });
    // Whatever the page sends along is no folder.
    await office.call('app', 'chooseDataFolder', { folder: '/etc' } as never);
    expect(done).toEqual(['useFolder /secilen']);
    await office.close();
    await program({ askFolder: async () => null });
    expect(await office.call('app', 'chooseDataFolder', {})).toBeNull();
    expect(done).toEqual([]);
  });

  test('each of the others does its one thing', async () => {
    await program();
    await office.call('app', 'showDataFolder', {});
    await office.call('app', 'openSample', {});
    await office.call('app', 'leaveSample', {});
    await office.call('app', 'quit', {});
    expect(done).toEqual(['showFolder', 'openSample', 'leaveSample', 'quit']);
  });
});
