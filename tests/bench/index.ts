import { parseArgs } from 'node:util';
import { runCommand } from '../../scripts/tool/step.ts';
import { aims, quickAims } from './aims.ts';
import { measureBackup } from './backing-up.ts';
import { measureExporting } from './exporting.ts';
import { measureImport } from './importing.ts';
import { cachedLedger } from './ledgers.ts';
import { rounded, tell, type Figures } from './measure.ts';
import { measureReading, type Slowest } from './reading.ts';
import { measureReports } from './reporting.ts';
import { measureSaving, savingFigures } from './saving.ts';
import { slowestOf, tableOf } from './table.ts';
import { measureUndoing } from './undoing.ts';

/**
 * Measures the program on large ledgers: `npm run bench`, with `-- --json` one object on standard output, with
 * `-- --quick` on 10,000 requests and without a window, with `-- --only start,save` some parts only. Nothing fails by a figure.
 */

const parts = ['100k', '1m', 'save', 'undo', 'import', 'reports', 'export', 'backup', 'start'] as const;
type Part = (typeof parts)[number];

interface Outcome {
  readonly figures: Figures;
  readonly slowest: readonly Slowest[];
}

async function measureAll(wanted: ReadonlySet<Part>): Promise<Outcome> {
  const figures: Record<string, number | null> = {};
  const slowest: Slowest[] = [];
  const large = await cachedLedger(100_000);
  if (wanted.has('start')) {
    tell('Start and memory …');
    Object.assign(figures, await startFigures(15));
  }
  for (const [size, rows] of [['100k', 100_000], ['1m', 1_000_000]] as const) {
    if (!wanted.has(size)) continue;
    const ledger = await cachedLedger(rows);
    tell(`Ledger pages, filters and search on ${rows.toLocaleString('en')} requests …`);
    const result = await measureReading(ledger, size, 5);
    Object.assign(figures, result.figures);
    slowest.push(...result.slowest);
  }
  if (wanted.has('save')) {
    tell('Saving …');
    Object.assign(figures, savingFigures(await measureSaving(large, 300), await measureSaving(await cachedLedger(1_000), 300)));
  }
  if (wanted.has('undo')) {
    tell('Undoing a bulk hand-off …');
    Object.assign(figures, await measureUndoing(large, 7));
  }
  if (wanted.has('import')) {
    tell('Importing 10,000 requests …');
    Object.assign(figures, await measureImport(await cachedLedger(1_000), 3));
  }
  if (wanted.has('reports')) {
    tell('Reports …');
    Object.assign(figures, await measureReports(large, 7));
  }
  if (wanted.has('export')) {
    tell('Taking out 10,000 requests …');
    Object.assign(figures, await measureExporting(await cachedLedger(10_000), 5));
  }
  if (wanted.has('backup')) {
    tell('Backing up 100,000 requests and 2 GB of files …');
    Object.assign(figures, await measureBackup(large, 2000));
  }
  return { figures, slowest };

  async function startFigures(times: number): Promise<Figures> {
    const { measureStart } = await import('./starting.ts');
    return measureStart(large, times);
  }
}

async function measureQuickly(): Promise<Outcome> {
  const ledger = await cachedLedger(10_000);
  const { figures, slowest } = await measureReading(ledger, '10k', 1);
  const saving = savingFigures(await measureSaving(ledger, 50), await measureSaving(await cachedLedger(1_000), 50));
  return { figures: { ...figures, ...saving, ...(await measureReports(ledger, 1)), ...(await measureExporting(ledger, 1)) }, slowest };
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } } });
  const wanted = new Set(parts.filter((part) => values.only === undefined || values.only.split(',').includes(part)));
  const answer = process.stdout.write.bind(process.stdout);
  // What set-up and build have to say is progress, not the answer.
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  const { figures, slowest } = values.quick ? await measureQuickly() : await measureAll(wanted);
  const shown = values.quick ? [...quickAims, ...aims] : aims;
  const complete = rounded({ ...Object.fromEntries(shown.map(({ key }) => [key, null])), ...figures });
  answer(values.json ? `${JSON.stringify({ ...complete, slowest })}\n` : `${tableOf(shown, complete)}\n\n${slowestOf(slowest)}\n`);
  return 0;
});
