import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, monthRange } from '../../preload/contract/dates.ts';
import type { ElectronRun } from '../setup/index.ts';
import { capture } from '../tool/process.ts';
import { repositoryRoot } from '../tool/root.ts';
import { StepError, say } from '../tool/step.ts';

export interface PaperPlace {
  readonly electron: ElectronRun;
  readonly display: NodeJS.ProcessEnv;
  readonly settingsFolder: string;
  readonly dataFolder: string;
  /** Where the papers go. */
  readonly folder: string;
}

/** The month before `today`, the purchases of its year and the page of Yeni Mahalle, made by the program's own command line. Answers their paths. */
export async function makePapers(place: PaperPlace, today: string): Promise<string[]> {
  const { from, to } = monthRange(addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7));
  return [
    await makePaper(place, 'donem-raporu.pdf', ['--rapor', 'donem', '--baslangic', from, '--bitis', to]),
    await makePaper(place, 'satin-alma-raporu.pdf', ['--rapor', 'satinalma', '--baslangic', `${today.slice(0, 4)}-01-01`, '--bitis', today]),
    await makePaper(place, 'mahalle-sayfasi.pdf', ['--rapor', 'mahalle', '--mahalle', 'Yeni']),
  ];
}

const said: Readonly<Record<string, string>> = { donem: 'The month report', satinalma: 'The report of purchases', mahalle: 'The page of Yeni Mahalle' };

async function makePaper({ electron, display, settingsFolder, dataFolder, folder }: PaperPlace, name: string, report: readonly string[]): Promise<string> {
  const path = join(folder, name);
  rmSync(path, { force: true });
  const args = [...electron.args, repositoryRoot, `--user-data-dir=${settingsFolder}`, '--veri', dataFolder, ...report, '--cikti', path];
  const { code, output } = await capture(electron.electronPath, args, { env: { ...electron.env, ...display, TZ: process.env['TZ'] } });
  if (code !== 0) throw new StepError(`The program could not make ${name} (exit code ${code}).\n${output.trim()}`);
  if (!existsSync(path) || readFileSync(path).subarray(0, 5).toString('latin1') !== '%PDF-') throw new StepError(`${path} is not a PDF.`);
  say(`${said[report[1] ?? ''] ?? name} (${Math.round(statSync(path).size / 1024)} KB) → ${path}`);
  return path;
}
