import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { printText } from '../../preload/contract/start-text.ts';
import type { Printer } from '../../preload/contract/reports.ts';
import { Refusal } from '../bridge/failure.ts';

/**
 * The queue of the system's printers. A PDF file is handed over as it is: measured, printing it through a web page
 * turned its text into pixels. The queue's "taken" is all that is known, hence "yazıcıya gönderildi".
 */
export interface Spooler {
  printers(): Promise<readonly Printer[]>;
  /** Throws when the queue does not take the file. */
  send(path: string, printer: string): Promise<void>;
}

/** Runs a program without a shell, in C locale; rejects where it is missing or ends with an error. */
export type Run = (command: string, args: readonly string[]) => Promise<string>;

const run: Run = async (command, args) => {
  const { stdout } = await promisify(execFile)(command, args, { encoding: 'utf8', timeout: 20_000, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } });
  return stdout;
};

/** CUPS (Linux, macOS). */
export function cupsSpooler(execute: Run = run): Spooler {
  return {
    async printers() {
      const names = await execute('lpstat', ['-e']).catch(() => '');
      const chosen = (await execute('lpstat', ['-d']).catch(() => '')).match(/destination: (\S+)/)?.[1];
      return names
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, isDefault: name === chosen }));
    },
    async send(path, printer) {
      await execute('lp', ['-d', printer, '-o', 'fit-to-page', '--', path]);
    },
  };
}

/** Windows: its own list of printers; `sumatra` is the program shipped beside ours that prints a PDF file. */
export function windowsSpooler(sumatra: string, execute: Run = run): Spooler {
  const question = '[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-CimInstance Win32_Printer | Select-Object Name, Default | ConvertTo-Json -Compress';
  return {
    async printers() {
      const answer = await execute('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', question]).catch(() => '');
      if (answer.trim() === '') return [];
      const found: unknown = JSON.parse(answer);
      return (Array.isArray(found) ? found : [found]).map((one: { Name: string; Default: boolean }) => ({ name: one.Name, isDefault: one.Default }));
    },
    async send(path, printer) {
      await execute(sumatra, ['-print-to', printer, '-silent', '-exit-when-done', path]);
    },
  };
}

/** Hands a PDF file to a printer of this computer ('' = its default one) and answers its name. Throws Refusal in words. */
export async function sendToPrinter(spooler: Spooler, path: string, wanted: string): Promise<string> {
  const printers = await spooler.printers();
  const printer = wanted === '' ? (printers.find(({ isDefault }) => isDefault) ?? printers[0]) : printers.find(({ name }) => name === wanted);
  if (!printer) throw printers.length === 0 ? new Refusal('printerMissing') : new Refusal('printerMissing', printText.missing(wanted));
  try {
    await spooler.send(path, printer.name);
  } catch {
    throw new Refusal('printerMissing', printText.notSent);
  }
  return printer.name;
}
