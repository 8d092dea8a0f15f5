import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { createRenderer, type RenderError, type ReportRenderer } from '../../../main/reports/render/renderer.ts';
import { workerFile } from '../../../main/reports/render/worker-file.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { pdfPages } from './poppler.ts';
import { ledger, periodReport } from './report-samples.ts';

let renderer: ReportRenderer | undefined;
afterEach(() => renderer?.close());

const worker = (source: string) => new Worker(source, { eval: true });
const problemOf = (promise: Promise<unknown>) => promise.then(() => 'none', (error: RenderError) => error.problem);
const broken = { ...periodReport(), sections: [{ kind: 'table', columns: null }] } as unknown as ReportModel;

describe('the report worker', () => {
  test('makes pdf, xlsx and csv while this thread goes on', async () => {
    renderer = createRenderer();
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    const [pdf, xlsx, csv] = await Promise.all((['pdf', 'xlsx', 'csv'] as const).map((format) => renderer?.render(ledger(500), format)));
    clearInterval(ticking);
    expect(pdfPages(pdf ?? new Uint8Array())[0]).toContain('Talep defteri');
    expect(Buffer.from(xlsx ?? []).toString('latin1', 0, 2)).toBe('PK');
    expect(new TextDecoder().decode(csv)).toContain('Talep defteri');
    expect(ticks).toBeGreaterThan(20);
  });

  test('is started once and reused', async () => {
    let starts = 0;
    renderer = createRenderer({ start: () => ((starts += 1), new Worker(workerFile())) });
    await renderer.render(ledger(3), 'csv');
    await renderer.render(ledger(3), 'csv');
    expect(starts).toBe(1);
  });

  test('a report that cannot be made is answered, and the next one is made', async () => {
    renderer = createRenderer();
    const [first, second] = await Promise.allSettled([renderer.render(broken, 'pdf'), renderer.render(ledger(3), 'csv')]);
    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'RenderError', problem: 'failed' } });
    expect(second.status).toBe('fulfilled');
  });

  test('a worker that hangs is ended by the time-out, and the next report gets a fresh one', async () => {
    let starts = 0;
    const start = () => ((starts += 1), starts === 1 ? worker('setInterval(() => {}, 1000)') : new Worker(workerFile()));
    renderer = createRenderer({ timeoutMs: 3_000, start });
    const hanging = problemOf(renderer.render(ledger(3), 'csv'));
    const next = renderer.render(ledger(3), 'csv');
    expect(await hanging).toBe('timeout');
    expect((await next).length).toBeGreaterThan(100);
  });

  test.each(['process.exit(3)', 'require("node:worker_threads").parentPort.on("message", () => { throw new Error("boom") })'])('a worker that dies (%s) answers with "stopped"', async (source) => {
    renderer = createRenderer({ start: () => worker(source) });
    expect(await problemOf(renderer.render(ledger(3), 'csv'))).toBe('stopped');
  });

  test('a report too big for the memory limit ends the worker, not the program', async () => {
    renderer = createRenderer({ start: () => new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: 40 } }) });
    expect(await problemOf(renderer.render(ledger(3000), 'pdf'))).toBe('stopped');
  });

  test('an idle worker goes away by itself', async () => {
    const exits: number[] = [];
    const start = () => {
      const started = new Worker(workerFile());
      started.on('exit', (code) => exits.push(code));
      return started;
    };
    renderer = createRenderer({ idleMs: 30, start });
    await renderer.render(ledger(3), 'csv');
    await expect.poll(() => exits.length, { timeout: 5000 }).toBe(1);
    expect((await renderer.render(ledger(3), 'csv')).length).toBeGreaterThan(100);
  });

  test('closing answers what waits', async () => {
    renderer = createRenderer();
    const waiting = [renderer.render(ledger(3000), 'pdf'), renderer.render(ledger(3), 'csv')].map(problemOf);
    await renderer.close();
    expect(await Promise.all(waiting)).toEqual(['stopped', 'stopped']);
  });
});

describe('workerFile', () => {
  test('is the TypeScript file beside the sources', () => {
    expect(workerFile().pathname).toMatch(/\/render\/report-worker\.ts$/);
  });

  test('has an entry of that name in the build', () => {
    const config = readFileSync(new URL('../../../electron.vite.config.ts', import.meta.url), 'utf8');
    expect(config).toContain("'report-worker': 'main/reports/render/report-worker.ts'");
  });

  test('says which file is missing', () => {
    expect(() => workerFile('file:///nowhere/chunks/renderer.js')).toThrow('report-worker.js is missing');
  });
});
