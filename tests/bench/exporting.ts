import { rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';
import writeXlsxFile from 'write-excel-file/node';
import { runExport } from '../../main/exports/thread/job.ts';
import { databaseFile } from '../../main/app/data-folder.ts';
import { listQuestion } from '../../preload/contract/list-question.ts';
import type { FilledLedger } from './generate.ts';
import { median, timed, type Figures } from './measure.ts';

const columns = ['number', 'registeredOn', 'neighbourhood', 'requester', 'topic', 'unit', 'state', 'dueDate', 'channel'] as const;
const question = v.parse(listQuestion, { list: 'talepler', title: 'Talepler', columns: columns.map((id) => ({ id, header: id })), filter: {}, sort: 'number', descending: true });

/** The whole ledger as xlsx, and beside it the same columns read by plain better-sqlite3 and written by write-excel-file. */
export async function measureExporting(ledger: FilledLedger, times: number): Promise<Figures> {
  const path = `${ledger.path}.${process.pid}.xlsx`;
  const folder = dirname(ledger.path);
  if (databaseFile(folder) !== ledger.path) throw new Error('The ledger does not lie where the program looks');
  const ours = async (): Promise<void> => {
    await runExport({ folder, nativeBinding: undefined, occasion: { actor: 'Ölçüm', today: ledger.today, now: `${ledger.today}T10:00:00` }, path, work: { kind: 'list', question, withoutPersonal: false } }, () => undefined);
  };
  const [own, plain, sizes]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at <= times; at++) {
    own.push(await timed(ours));
    sizes.push(statSync(path).size);
    rmSync(path);
    plain.push(await timed(() => plainly(ledger.path, path)));
    rmSync(path);
  }
  return {
    exportRatio: median(own.slice(1)) / median(plain.slice(1)),
    exportMs: median(own.slice(1)),
    plainExportMs: median(plain.slice(1)),
    exportKb: median(sizes) / 1000,
  };
}

async function plainly(database: string, path: string): Promise<void> {
  const records = new Database(database, { readonly: true });
  const rows = records
    .prepare<[], string[]>(
      `SELECT r.number, r.registered_on, n.name, r.requester_name, r.subject, u.name, r.state, r.due_date, r.channel FROM request r
       LEFT JOIN neighbourhood n ON n.id = r.neighbourhood_id LEFT JOIN unit u ON u.id = r.unit_id ORDER BY r.number_key DESC`,
    )
    .raw()
    .all();
  records.close();
  const cell = (value: string | null, index: number) => (value === null ? null : index === 1 || index === 7 ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' } : { value, type: String });
  writeFileSync(path, await writeXlsxFile([{ sheet: 'Talepler', data: rows.map((row) => row.map(cell)) }] as never).toBuffer());
}
