import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../main/app/clock.ts';
import { programArguments, startProgram } from '../tests/e2e/program.ts';
import { buildProgram } from './build.ts';
import { driveWindow } from './demo/drive.ts';
import { makeSampleOffice } from './demo/fill.ts';
import { makePapers } from './demo/papers.ts';
import { openDisplay } from './display.ts';
import { setUp, type ElectronRun } from './setup/index.ts';
import { runHere } from './tool/process.ts';
import { repositoryRoot } from './tool/root.ts';
import { StepError, runCommand, say } from './tool/step.ts';

/**
 * `npm run demo`: the real program on a sample office. With a display the window stays open; without one (or with
 * `--kendi`) the window is driven through a morning, and papers and pictures are left in out/demo.
 * `--veri KLASÖR` leaves the sample office in that folder.
 */
await runCommand(async () => {
  const { veri, kendi } = readArguments();
  const electron = await setUp();
  await buildProgram();
  const temporary = mkdtempSync(join(tmpdir(), 'muhtarlik-demo-'));
  const dataFolder = veri === undefined ? join(temporary, 'veri') : resolve(veri);
  const settingsFolder = join(temporary, 'ayar');
  mkdirSync(settingsFolder);
  const display = await openDisplay();
  const driven = display.virtual || kendi;
  // A driven window keeps Turkish time wherever the machine stands, and so do the sample and the papers.
  if (driven) process.env['TZ'] = 'Europe/Istanbul';
  try {
    say('Filling the sample office (Köyceğiz, two years of requests, one of purchases) …');
    await makeSampleOffice(dataFolder);
    if (!driven) {
      say('The window opens on the sample office and stays open. Close it to end.');
      return await runHere(electron.electronPath, programArguments({ electron, settingsFolder, dataFolder }), { env: electron.env });
    }
    await driveAlone({ electron, display: display.env, virtual: display.virtual, settingsFolder, dataFolder });
    if (veri !== undefined) say(`The sample office stays in ${dataFolder}`);
    return 0;
  } finally {
    display.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
});

interface Place {
  readonly electron: ElectronRun;
  readonly display: NodeJS.ProcessEnv;
  readonly virtual: boolean;
  readonly settingsFolder: string;
  readonly dataFolder: string;
}

async function driveAlone(place: Place): Promise<void> {
  const folder = join(repositoryRoot, 'out', 'demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say(`The window is driven on ${place.virtual ? 'a virtual display' : 'this display'} …`);
  const program = await startProgram(place);
  let pictures: string[];
  try {
    pictures = await driveWindow(program, folder);
  } catch (error) {
    throw await asStepError(error, join(folder, 'hata.png'), program.page);
  } finally {
    await program.close();
  }
  const papers = await makePapers({ ...place, folder }, systemClock.today());
  say('Done. Written:');
  for (const path of [...papers, ...pictures]) process.stdout.write(`${path}\n`);
}

/** One sentence, and a picture of where the window stood. */
async function asStepError(error: unknown, picture: string, page: { screenshot(options: { path: string }): Promise<unknown> }): Promise<StepError> {
  const kept = await page.screenshot({ path: picture }).then(() => ` The window as it stood: ${picture}`, () => '');
  const message = error instanceof Error ? error.message : String(error);
  return new StepError(`The window could not be driven to the end: ${message}${kept}`);
}

function readArguments(): { readonly veri: string | undefined; readonly kendi: boolean } {
  try {
    const { values } = parseArgs({ options: { veri: { type: 'string' }, kendi: { type: 'boolean', default: false } } });
    if (values.veri === '') throw new Error('--veri is empty');
    return { veri: values.veri, kendi: values.kendi };
  } catch (error) {
    throw new StepError(`${error instanceof Error ? error.message : String(error)}. Use: npm run demo -- [--veri FOLDER] [--kendi]`);
  }
}
