import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildProgram } from '../../scripts/build.ts';
import { openDisplay } from '../../scripts/display.ts';
import { setUp, type ElectronRun } from '../../scripts/setup/index.ts';
import { repositoryRoot } from '../../scripts/tool/root.ts';
import { devToolsAddress, joinPage, type DevToolsPage } from './devtools.ts';
import type { FilledLedger } from './generate.ts';
import { median, tell, type Figures } from './measure.ts';
import { memoryOf, type Memory } from './process-tree.ts';

interface Started {
  /** From the start of the process to the frame that shows what was waited for. */
  readonly ms: number;
  readonly atRest: Memory | null;
  readonly used: Memory | null;
}

interface Candidate {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  readonly use?: (page: DevToolsPage) => Promise<void>;
}

/** Starts the program on the ledger and a bare window in turns; the first start of each only warms the caches. */
export async function measureStart(ledger: FilledLedger, times: number): Promise<Figures> {
  const electron = await setUp();
  await buildProgram();
  const display = await openDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'muhtarlik-bench-'));
  const candidates: readonly Candidate[] = [
    { name: 'bare', folder: join(import.meta.dirname, 'bare'), args: [`--user-data-dir=${join(folder, 'bare')}`] },
    { name: 'program', folder: repositoryRoot, args: [`--user-data-dir=${join(folder, 'program')}`, '--veri', dirname(ledger.path)], use: walkThrough },
  ];
  const started: Record<string, Started[]> = { bare: [], program: [] };
  try {
    for (let round = -1; round < times; round++) {
      for (const candidate of candidates) {
        const one = await startOnce(electron, candidate, display.env, round === times - 1);
        if (round >= 0) started[candidate.name]?.push(one);
      }
      tell(`  start ${round + 1}/${times}`);
    }
  } finally {
    display.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const { bare = [], program = [] } = started;
  const rest = (all: readonly Started[], kind: keyof Memory): number | null => (all.some(({ atRest }) => atRest === null) ? null : median(all.map(({ atRest }) => atRest?.[kind] ?? 0)));
  const [rssMb, rssBareMb] = [rest(program, 'rss'), rest(bare, 'rss')];
  return {
    startRatio: median(program.map(({ ms }) => ms)) / median(bare.map(({ ms }) => ms)),
    startMs: median(program.map(({ ms }) => ms)),
    startBareMs: median(bare.map(({ ms }) => ms)),
    startSamples: times,
    rssMb,
    rssBareMb,
    rssRatio: rssMb === null || rssBareMb === null ? null : rssMb / rssBareMb,
    rssUsedMb: program.at(-1)?.used?.rss ?? null,
    pssMb: rest(program, 'pss'),
    pssBareMb: rest(bare, 'pss'),
    pssUsedMb: program.at(-1)?.used?.pss ?? null,
  };
}

// Both pages name the text that makes them usable; Chromium keeps the time of the frame that first showed it.
const shown = `new Promise((done) => new PerformanceObserver((list) => {
  const entry = list.getEntries().find(({ identifier }) => identifier === 'usable');
  if (entry) done(performance.timeOrigin + entry.renderTime);
}).observe({ type: 'element', buffered: true }))`;

const patienceMs = 60_000;
const restMs = 4000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function startOnce(electron: ElectronRun, { name, folder, args, use }: Candidate, display: NodeJS.ProcessEnv, last: boolean): Promise<Started> {
  const begun = performance.timeOrigin + performance.now();
  const child = spawn(electron.electronPath, [...electron.args, '--remote-debugging-port=0', folder, ...args], {
    env: { ...electron.env, ...display },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const address = await devToolsAddress(child);
    // Nobody looks in before the page has had its time: the looking would be measured too.
    await wait(1500);
    const page = await joinPage(address);
    const at = await Promise.race([page.evaluate<number>(shown), wait(patienceMs).then(() => null)]);
    if (at === null) {
      const seen = await page.evaluate<string>(`document.visibilityState + ': ' + document.body.innerText.slice(0, 400)`);
      throw new Error(`${name}: the page did not become usable within ${patienceMs / 1000} s. It shows: ${seen}`);
    }
    const ms = at - begun;
    // The look over the whole file and the loading of what writes need come after the first page.
    await wait(restMs);
    const atRest = memoryOf(child.pid ?? 0);
    if (last) await use?.(page);
    const used = last && use ? memoryOf(child.pid ?? 0) : null;
    page.close();
    return { ms, atRest, used };
  } finally {
    child.kill('SIGTERM');
    await Promise.race([gone, wait(10_000)]);
    child.kill('SIGKILL');
  }
}

/** Some work in every heavy room, for the memory of a program that has been used. */
async function walkThrough(page: DevToolsPage): Promise<void> {
  for (const place of ['requests', 'requests?view=acik', 'requests/new', 'neighbourhoods', 'reports', 'settings/kurum', 'today']) {
    await page.evaluate(`void (location.hash = '#/${place}')`);
    await wait(700);
  }
  for (const text of ['yol', 'ışık', 'asfalt', 'lamba', '143']) await page.evaluate(`window.defter.requests.list({ text: '${text}', limit: 100 }).then(() => null)`);
  await page.evaluate(`window.defter.reports.preview({ report: { kind: 'donem', from: '2026-01-01', to: '2026-10-31' } }).then(() => null)`);
  await wait(1000);
}
