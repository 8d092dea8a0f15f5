import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../../main/app/data-folder.ts';
import type { Services } from '../../../main/app/services.ts';
import { ledgerOffice, type LedgerOffice } from '../requests/ledger-office.ts';

export interface FilesOffice extends LedgerOffice {
  readonly folder: string;
  /** Names in "dosyalar". */
  stored(): string[];
  /** What the next dialog of files, or of saving, answers. */
  chosen: string[];
  target: string | null;
  readonly opened: string[];
}

/** An office with a data folder on the disk, `whole`: with its database in it; only the dialogs and the opening of files are ours. */
export async function filesOffice({ whole = false }: { readonly whole?: boolean } = {}): Promise<FilesOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'defter-dosya-'));
  const opened: string[] = [];
  const services: Partial<Services> = {
    temporaryFolder: join(folder, 'gecici'),
    start: { status: () => ({ dataFolder: folder }) } as Services['start'],
    askFiles: async () => office.chosen,
    askSavePath: async () => office.target,
    openFile: async (path) => void opened.push(path),
  };
  const ledger = await ledgerOffice({ services, ...(whole && { path: databaseFile(folder) }) });
  const office: FilesOffice = Object.assign(ledger, {
    folder,
    opened,
    chosen: [] as string[],
    target: null as string | null,
    stored: () => readdirSync(join(folder, 'dosyalar')),
    async close() {
      await ledger.database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
  return office;
}
