/** Reads PDFs back with poppler, as any other program would. */
import { spawnSync } from 'node:child_process';

function run(tool: string, args: readonly string[], pdf: Uint8Array): string {
  const result = spawnSync(tool, args, { input: pdf, maxBuffer: 256 * 1024 * 1024 });
  if (result.error) {
    throw new Error(`${tool} could not be started: install poppler-utils (Debian: apt-get install poppler-utils).`, { cause: result.error });
  }
  if (result.status !== 0) throw new Error(`${tool}: ${result.stderr.toString()}`);
  return result.stdout.toString();
}

/** Text of each page, as laid out. */
export function pdfPages(pdf: Uint8Array): string[] {
  return run('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf).split('\f').slice(0, -1);
}

export function pdfText(pdf: Uint8Array): string {
  return run('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf);
}

export type Word = { readonly text: string; readonly page: number; readonly xMin: number; readonly xMax: number; readonly yMin: number; readonly yMax: number };

/** Every word with its box in points from the top left corner of its page. */
export function pdfWords(pdf: Uint8Array): Word[] {
  const xml = run('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], pdf);
  let page = 0;
  return xml.split('\n').flatMap((line) => {
    if (line.includes('<page ')) page += 1;
    const match = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (!match) return [];
    const [, xMin, yMin, xMax, yMax, text = ''] = match;
    return [{ text, page, xMin: Number(xMin), yMin: Number(yMin), xMax: Number(xMax), yMax: Number(yMax) }];
  });
}

export function pdfInfo(pdf: Uint8Array): Map<string, string> {
  const lines = run('pdfinfo', ['-isodates', '-'], pdf).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Font name → whether its program is in the file. */
export function pdfFonts(pdf: Uint8Array): Map<string, boolean> {
  const lines = run('pdffonts', ['-'], pdf).split('\n').slice(2).filter((line) => line !== '');
  return new Map(lines.map((line) => [line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '', /\syes yes (yes|no)\s+\d+\s+\d+\s*$/.test(line)]));
}
