import { commandLineText as text } from '../../preload/contract/start-text.ts';
import type { Desk } from './headless/desk.ts';

/** Options with a value by name, `--cikti F.pdf` or `--cikti=F.pdf`; a flag that was given has the value ''. */
export type Values = Readonly<Partial<Record<string, string>>>;

/** Something that can be asked for without a window. Each is a file in `commands/` and a line in `commands.ts`. */
export interface Declaration<Input> {
  /** The option that asks for it, without the dashes. */
  readonly option: string;
  /** How many words follow that option: `--aktar talepler F.xlsx` has two. */
  readonly words: number;
  /** Further options that take a value. */
  readonly options: readonly string[];
  /** Further options that stand alone. */
  readonly flags?: readonly string[];
  /** The input, or the sentence that says what is wrong with it. Pure. */
  readonly parse: (words: readonly string[], values: Values) => Understood<Input>;
  /** What a sentence about a file that cannot be written names; '' = the data folder. */
  readonly file: (input: Input) => string;
  /** Loads what it needs, does it and says on `desk.out` what was done. Answers the exit code; a failure is thrown. */
  readonly run: (input: Input, desk: Desk) => Promise<0 | 1>;
}

export type Understood<Input> = { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly message: string };

/** A declaration whose input only it knows. */
export interface Command extends Pick<Declaration<never>, 'option' | 'words' | 'options' | 'flags'> {
  readonly understand: (words: readonly string[], values: Values) => Understood<Job>;
}

/** A command with its input. */
export interface Job {
  readonly option: string;
  readonly input: unknown;
  readonly file: string;
  readonly run: (desk: Desk) => Promise<0 | 1>;
}

export function declare<Input>({ parse, file, run, ...shape }: Declaration<Input>): Command {
  return {
    ...shape,
    understand(words, values) {
      const parsed = parse(words, values);
      if (!parsed.ok) return parsed;
      const { input } = parsed;
      return { ok: true, input: { option: shape.option, input, file: file(input), run: (desk) => run(input, desk) } };
    },
  };
}

export type CommandLine =
  /** The program with its window; `dataFolder` null = the remembered one. */
  | { readonly kind: 'window'; readonly dataFolder: string | null }
  | { readonly kind: 'command'; readonly dataFolder: string | null; readonly job: Job }
  /** Exit code 2. */
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the program's own arguments. Pure. */
export function parseCommandLine(args: readonly string[], commands: readonly Command[]): CommandLine {
  const read = readOptions(args, sizes(commands));
  if (!read.ok) return wrong(read.message);
  const { veri, ...given } = read.words;
  const dataFolder = veri?.[0] ?? null;
  const [command, second] = commands.filter(({ option }) => given[option] !== undefined);
  const names = Object.keys(given);
  if (!command) {
    const [stray] = names;
    return stray === undefined ? { kind: 'window', dataFolder } : wrong(text.needsCommand(`--${stray}`, ownersOf(stray, commands)));
  }
  if (second) return wrong(text.oneCommand(`--${command.option}`, `--${second.option}`));
  const own = [command.option, ...command.options, ...(command.flags ?? [])];
  const foreign = names.find((name) => !own.includes(name));
  if (foreign !== undefined) return wrong(text.notForCommand(`--${foreign}`, `--${command.option}`));
  const { [command.option]: words = [], ...rest } = given;
  const understood = command.understand(words, Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value?.[0] ?? ''])));
  return understood.ok ? { kind: 'command', dataFolder, job: understood.input } : wrong(understood.message);
}

/** The sentence about an option that is missing or does not belong here; null = all is well. `of`: words for "where". */
export function wrongOptions(values: Values, needs: readonly string[], may: readonly string[], of: (option: string) => string): string | null {
  const missing = needs.find((name) => values[name] === undefined);
  if (missing !== undefined) return text.missingOption(`--${missing}`);
  const foreign = Object.keys(values).find((name) => !needs.includes(name) && !may.includes(name));
  return foreign === undefined ? null : of(`--${foreign}`);
}

/** The input of a command that takes no further option. */
export function alone<Input>(values: Values, input: Input): Understood<Input> {
  const message = wrongOptions(values, [], [], text.unknownOption);
  return message === null ? { ok: true, input } : { ok: false, message };
}

/** How many words follow each option. */
function sizes(commands: readonly Command[]): ReadonlyMap<string, number> {
  const known = new Map([['veri', 1]]);
  for (const { option, words, options, flags = [] } of commands) {
    for (const name of options) known.set(name, 1);
    for (const name of flags) known.set(name, 0);
    known.set(option, words);
  }
  return known;
}

function ownersOf(name: string, commands: readonly Command[]): readonly string[] {
  return commands.filter(({ options, flags = [] }) => options.includes(name) || flags.includes(name)).map(({ option }) => `--${option}`);
}

type Options = { readonly ok: true; readonly words: Readonly<Partial<Record<string, readonly string[]>>> } | { readonly ok: false; readonly message: string };

function readOptions(args: readonly string[], known: ReadonlyMap<string, number>): Options {
  const words: Record<string, readonly string[]> = {};
  for (let at = 0; at < args.length; ) {
    const word = args[at] ?? '';
    at++;
    if (!word.startsWith('--')) return { ok: false, message: text.unexpected(word) };
    const [, name = '', written] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const size = known.get(name);
    if (size === undefined) return { ok: false, message: text.unknownOption(word) };
    if (Object.hasOwn(words, name)) return { ok: false, message: text.twice(`--${name}`) };
    if (written !== undefined && size === 0) return { ok: false, message: text.noValue(`--${name}`) };
    const following = args.slice(at, at + (written === undefined ? size : size - 1));
    at += following.length;
    const values = written === undefined ? following : [written, ...following];
    if (values.length < size || values.some((value) => value.trim() === '') || following.some((value) => value.startsWith('--'))) return { ok: false, message: text.missingValue(`--${name}`) };
    words[name] = values;
  }
  return { ok: true, words };
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
