import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../../main/app/data-folder.ts';
import type { Services } from '../../../main/app/services.ts';
import { openLog, type KeptLog } from '../../../main/bridge/log.ts';
import { createLooker } from '../../../main/health/looker.ts';
import { lastBackup, type HealthPowers } from '../../../main/health/powers.ts';
import type { StartProblem } from '../../../preload/contract/app.ts';
import type { Printer } from '../../../preload/contract/reports.ts';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

export interface HealthOffice extends LedgerOffice {
  readonly folder: string;
  readonly log: KeptLog;
  /** What the machine answers. */
  free: number | null;
  printers: Printer[];
  problem: StartProblem | null;
  target: string | null;
  stored(): string[];
}

/** An office on the disk with a real log; the dialog, the disk's size and the printers are ours. */
export async function healthOffice(): Promise<HealthOffice> {
  const home = mkdtempSync(join(tmpdir(), 'defter-saglik-'));
  const folder = join(home, 'veri');
  mkdirSync(folder);
  const log = openLog(join(home, 'gunluk'), () => '2026-11-22T10:00:00');
  const health: HealthPowers = {
    freeMegabytes: () => office.free,
    lastBackup,
    looker: createLooker(undefined),
    logs: () => log.files(),
    versions: { program: '1.2.3', electron: '33.2.1' },
    home,
  };
  const services: Partial<Services> = {
    temporaryFolder: join(home, 'gecici'),
    start: { status: () => ({ dataFolder: folder, version: '1.2.3' }), problem: async () => office.problem } as Services['start'],
    askSavePath: async () => office.target,
    printers: async () => office.printers,
    health,
  };
  const ledger = await ledgerOffice({ services, path: databaseFile(folder), log });
  const office: HealthOffice = Object.assign(ledger, {
    folder,
    log,
    free: 20_000 as number | null,
    printers: [] as Printer[],
    problem: null as StartProblem | null,
    target: null as string | null,
    stored: () => readdirSync(join(folder, 'dosyalar')),
    async close() {
      await health.looker.stop();
      await ledger.database.close();
      rmSync(home, { recursive: true, force: true });
    },
  });
  return office;
}
