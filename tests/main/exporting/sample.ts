import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../db/open.ts';
import type { Services } from '../../../main/app/services.ts';
import { databaseFile } from '../../../main/app/data-folder.ts';
import { createExporter, type Exporter } from '../../../main/exports/thread/exporter.ts';
import { fillSampleOffice } from '../../../main/sample/index.ts';
import { openOffice, type TestOffice } from '../../fixtures/office.ts';

export const today = '2026-11-22';

export interface SampleExports {
  readonly root: string;
  readonly data: string;
  readonly office: TestOffice;
  readonly exporter: Exporter;
  /** What the next file dialog answers; null = cancelled. */
  answer: string | null;
  readonly opened: string[];
}

/** The sample office in a real file, with the real export thread; only the dialogs are ours. */
export async function openSample(): Promise<SampleExports> {
  const root = mkdtempSync(join(tmpdir(), 'defter-liste-'));
  const data = join(root, 'veri');
  mkdirSync(data);
  const database = await openDatabase({ path: databaseFile(data), today });
  await fillSampleOffice(database.work, today);
  await database.close();
  const exporter = createExporter(() => ({ folder: data }), undefined);
  const opened: string[] = [];
  const services: Partial<Services> = {
    askSavePath: () => Promise.resolve(sample.answer),
    askFolder: () => Promise.resolve(sample.answer),
    openFile: (path) => Promise.resolve(void opened.push(path)),
    start: { status: () => ({ dataFolder: data }) } as Services['start'],
    exporter,
  };
  const sample: SampleExports = { root, data, exporter, opened, answer: null, office: await openOffice({ today, path: databaseFile(data), services }) };
  return sample;
}
