import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/tool/root.ts';

const promised = [
  'startRatio', 'page100kP95Ms', 'filter100kP95Ms', 'search100kP95Ms', 'page1mP95Ms', 'filter1mP95Ms', 'search1mP95Ms',
  'saveRatio', 'periodReportMs', 'mahallePageMs', 'exportRatio', 'rssMb', 'rssRatio',
];
/** Measured on 10,000 requests and without a window. */
const measured = ['page10kP95Ms', 'page10kRatio', 'filter10kP95Ms', 'search10kP95Ms', 'saveRatio', 'save1kMs', 'periodReportMs', 'mahallePageMs', 'exportRatio'];

test('a quick run measures and answers one JSON object with every key; not one figure is judged here', { timeout: 180_000 }, async () => {
  const cache = mkdtempSync(join(tmpdir(), 'defter-olcum-'));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(repositoryRoot, 'tests/bench/index.ts'), '--quick', '--json'], { env: { ...process.env, XDG_CACHE_HOME: cache } });
    const figures = JSON.parse(stdout) as Record<string, unknown>;
    expect(promised.filter((key) => !(key in figures))).toEqual([]);
    expect(measured.filter((key) => !Number.isFinite(figures[key]))).toEqual([]);
    expect(figures['startRatio']).toBeNull();
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
});
