import { commandLineText as text } from '../../preload/contract/start-text.ts';

/** One option of the command line that takes a value: `--cikti F.pdf` or `--cikti=F.pdf`. */
export type Values = Readonly<Partial<Record<string, string>>>;

/** A report that can be asked for without a window. Later commands are a line each in `commands.ts`. */
export interface Command<Input> {
  /** Options that must be there, without the dashes. */
  readonly needs: readonly string[];
  /** The input, or the sentence that says what is wrong with it. */
  readonly parse: (values: Values) => { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly message: string };
}

export type CommandLine<Input> =
  /** The program with its window; `dataFolder` null = the remembered one. */
  | { readonly kind: 'window'; readonly dataFolder: string | null }
  | { readonly kind: 'command'; readonly dataFolder: string | null; readonly input: Input }
  /** Exit code 2. */
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the program's own arguments. Pure; `commands` by the value of `--rapor`. */
export function parseCommandLine<Input>(args: readonly string[], commands: Readonly<Record<string, Command<Input>>>): CommandLine<Input> {
  const known = new Set(['veri', 'rapor', ...Object.values(commands).flatMap(({ needs }) => needs)]);
  const read = readOptions(args, known);
  if (!read.ok) return wrong(read.message);
  const { veri = null, rapor, ...rest } = read.values;
  if (rapor === undefined) {
    const stray = Object.keys(rest)[0];
    return stray === undefined ? { kind: 'window', dataFolder: veri } : wrong(text.needsReport(`--${stray}`));
  }
  const command = Object.hasOwn(commands, rapor) ? commands[rapor] : undefined;
  if (!command) return wrong(text.unknownReport(rapor, Object.keys(commands).join(', ')));
  const missing = command.needs.find((name) => rest[name] === undefined);
  if (missing !== undefined) return wrong(text.missingOption(`--${missing}`));
  const foreign = Object.keys(rest).find((name) => !command.needs.includes(name));
  if (foreign !== undefined) return wrong(text.notForReport(`--${foreign}`, rapor));
  const parsed = command.parse(rest);
  return parsed.ok ? { kind: 'command', dataFolder: veri, input: parsed.input } : wrong(parsed.message);
}

type Options = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly message: string };

function readOptions(args: readonly string[], known: ReadonlySet<string>): Options {
  const values: Record<string, string> = {};
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (!word.startsWith('--')) return { ok: false, message: text.unexpected(word) };
    const [, name = '', written] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (!known.has(name)) return { ok: false, message: text.unknownOption(word) };
    if (Object.hasOwn(values, name)) return { ok: false, message: text.twice(`--${name}`) };
    const value = written ?? args[at + 1];
    if (value === undefined || value.trim() === '' || (written === undefined && value.startsWith('--'))) return { ok: false, message: text.missingValue(`--${name}`) };
    values[name] = value;
    if (written === undefined) at++;
  }
  return { ok: true, values };
}

/**
 * The program's own words of process.argv. Run from its sources they follow the folder of the program; packaged,
 * switches of the browser part may stand among them (and Playwright's).
 */
export function ownArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  if (packaged) return argv.slice(1).filter((word) => !isBrowserSwitch(word));
  const folder = argv.findIndex((word, index) => index > 0 && !word.startsWith('-'));
  return folder === -1 ? [] : argv.slice(folder + 1).filter((word) => !isBrowserSwitch(word));
}

function isBrowserSwitch(word: string): boolean {
  return /^--(no-sandbox|inspect(-brk|-port)?(=.*)?|remote-debugging-(port|pipe|address)(=.*)?|user-data-dir=.*|log-level=.*|enable-.*|disable-.*|force-.*|ozone-platform(-hint)?=.*|lang=.*|headless|js-flags=.*|use-.*|no-zygote|in-process-gpu|original-process-start-time=.*|allow-file-access-from-files|relaunch)$/.test(word);
}

function wrong(message: string): { readonly kind: 'wrong'; readonly message: string } {
  return { kind: 'wrong', message };
}
