import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeRenderer } from '../../../main/reports/render/renderer.ts';
import type { Input } from '../../../preload/contract/operation.ts';
import type { reports } from '../../../preload/contract/reports.ts';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

export interface PaperOffice extends LedgerOffice {
  /** The PDF that the program would open. */
  pdf(report: Input<typeof reports.open>['report']): Promise<Uint8Array>;
  handOff(ids: readonly number[], unitId: number, paperNo?: string): Promise<void>;
}

/** The ledger office with its letterhead, and a place where opened papers go. */
export async function paperOffice(): Promise<PaperOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'defter-yazi-'));
  let opened = '';
  const office = await ledgerOffice({ services: { openFile: async (path) => void (opened = path), temporaryFolder: folder, askSavePath: async () => join(folder, 'x.pdf') } });
  await office.call('office', 'setUp', { office: { province: 'Muğla', district: 'Köyceğiz', institution: 'Köyceğiz Belediye Başkanlığı', unit: 'Muhtarlık İşleri Müdürlüğü', insideMetropolitan: true, logo: '', userName: 'Elif Işık' }, neighbourhoods: [], units: [], muhtars: [], termStart: '2024-03-31' });
  const close = office.close.bind(office);
  return Object.assign(office, {
    async pdf(report: Input<typeof reports.open>['report']) {
      await office.call('reports', 'open', { report });
      return readFile(opened);
    },
    async handOff(ids: readonly number[], unitId: number, paperNo = '') {
      await office.call('requests', 'handOff', { requestIds: [...ids], unitId, sentOn: office.today, paperNo });
    },
    async close() {
      await close();
      await closeRenderer();
      await rm(folder, { recursive: true, force: true });
    },
  });
}
