import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { addDays, formatDate } from '../../preload/contract/dates.ts';
import { openOffice } from '../fixtures/office.ts';
import { bookBytes } from '../main/import/books.ts';
import type { FilledLedger } from './generate.ts';
import { median, tell, timed, type Figures } from './measure.ts';

const rowCount = 10_000;

/**
 * A workbook of 10,000 requests through the router (opened, looked at, written), and LibreOffice making a csv of the same
 * file, in turns. Without LibreOffice its figures are null, and the reason is told.
 */
export async function measureImport(ledger: FilledLedger, times: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'defter-olcum-'));
  const path = join(folder, 'defter.sqlite');
  const book = join(folder, 'liste.xlsx');
  const bytes = bookBytes({ Liste: [headings, ...Array.from({ length: rowCount }, (_, at) => row(at, ledger.today))] });
  writeFileSync(book, bytes);
  const soffice = findOffice();
  if (soffice === null) tell('Import against LibreOffice: not measured, soffice is not installed here.');
  const whole: number[] = [];
  const reading: number[] = [];
  const writing: number[] = [];
  const undoing: number[] = [];
  const csv: number[] = [];
  try {
    for (let at = 0; at < times; at++) {
      copyFileSync(ledger.path, path);
      const office = await openOffice({ path, today: ledger.today, services: { askTable: async () => ({ name: 'liste.xlsx', bytes }) } });
      const begun = performance.now();
      const opened = await office.call('imports', 'open', {});
      reading.push(performance.now() - begun);
      const tableId = opened?.tableId ?? 0;
      const { mapping, counts } = await office.call('imports', 'look', { tableId, kind: 'talepler' });
      if (counts.fresh !== rowCount) throw new Error(`only ${counts.fresh} rows would go in`);
      writing.push(await timed(() => office.call('imports', 'run', { tableId, kind: 'talepler', mapping })));
      whole.push(performance.now() - begun);
      undoing.push(await timed(() => office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 })));
      await office.close();
      for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
      if (soffice !== null) csv.push(await timed(() => execFileSync(soffice, ['--headless', `-env:UserInstallation=file://${folder}/lo`, '--convert-to', 'csv', '--outdir', folder, book], { stdio: 'ignore' })));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // The first of LibreOffice makes its profile.
  const office = csv.length === 0 ? null : median(csv.slice(Math.min(1, csv.length - 1)));
  return {
    importMs: median(whole),
    importReadMs: median(reading),
    importWriteMs: median(writing),
    undoImportMs: median(undoing),
    importOfficeMs: office,
    importRatio: office === null ? null : median(whole) / office,
  };
}

const headings = ['Tarih', 'Geliş Şekli', 'Tür', 'Mahalle', 'Başvuran', 'Telefon', 'Konu', 'Açıklama'];

function row(at: number, today: string): string[] {
  const phone = `0532 ${String(100 + (at % 900))} ${String(10 + (at % 90))} 22`;
  return [formatDate(addDays(today, -(at % 300))), 'Telefon', 'İstek', '', `Ayşe Er ${at % 2000}`, phone, `Sokak lambası yanmıyor ${at}`, 'Geceleri karanlık kalıyor, vatandaşlar tedirgin oluyor; ekiplerin yerinde incelemesi uygun olacaktır.'];
}

function findOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => ['soffice', 'soffice.exe'].map((name) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}
