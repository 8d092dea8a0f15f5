import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { DefterContract } from '../../preload/contract/index.ts';
import type { Input, Output, Reply } from '../../preload/contract/operation.ts';
import type { ElectronRun } from '../../scripts/setup/index.ts';
import { repositoryRoot } from '../../scripts/tool/root.ts';

/** How one start of the real program is wanted. */
export interface ProgramOptions {
  readonly electron: ElectronRun;
  /** Variables of the display. */
  readonly display: NodeJS.ProcessEnv;
  /** The program's own folder of settings; nothing of the machine's user is touched. */
  readonly settingsFolder: string;
  /** null: the program's remembered folder. */
  readonly dataFolder: string | null;
  readonly args?: readonly string[];
  /** Further variables of its environment. */
  readonly variables?: NodeJS.ProcessEnv;
  /** Lines of the window's console that are expected, e.g. refusals of the content policy. */
  readonly expectedErrors?: readonly RegExp[];
  /** A packaged program, instead of Electron on the sources. */
  readonly executable?: string;
  /** With fading and sliding, as most people have it. Otherwise as for who asked the system for less motion: nothing is caught half faded. */
  readonly motion?: boolean;
}

/** The real program with its real window. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors of the window's console and uncaught ones, without the expected. */
  readonly errors: readonly string[];
  /** Calls an operation through the window's bridge and answers its value; throws where it was refused. */
  call<F extends keyof DefterContract, O extends keyof DefterContract[F] & string>(
    feature: F,
    operation: O,
    input: Input<DefterContract[F][O]>,
  ): Promise<Output<DefterContract[F][O]>>;
  /** What the next file dialogs answer; null = cancelled. The dialog is the only thing that is replaced. */
  answerSaveDialog(path: string | null): Promise<void>;
  answerOpenDialog(path: string | null): Promise<void>;
  /** Closes the window as its user does, and answers when the program is gone. */
  close(): Promise<void>;
}

/** Arguments that start the program on its sources, with records of its own. */
export function programArguments({ electron, settingsFolder, dataFolder, args = [], executable }: Omit<ProgramOptions, 'display'>): string[] {
  return [
    ...electron.args,
    ...(executable === undefined ? [repositoryRoot] : []),
    `--user-data-dir=${settingsFolder}`,
    ...(dataFolder === null ? [] : ['--veri', dataFolder]),
    ...args,
  ];
}

/** Starts the program and waits for its window. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { electron, display, expectedErrors = [], executable = electron.electronPath, motion = false } = options;
  const app = await _electron.launch({
    executablePath: executable,
    args: programArguments(options),
    env: { ...electron.env, ...display, TZ: 'Europe/Istanbul', LANGUAGE: 'tr', ...options.variables } as Record<string, string>,
  });
  app.evaluate = askedAgain(app.evaluate.bind(app));
  const errors: string[] = [];
  const note = (line: string): void => {
    if (!expectedErrors.some((expected) => expected.test(line))) errors.push(line);
  };
  app.context().on('console', (message) => message.type() === 'error' && note(message.text()));
  app.context().on('weberror', (failure) => note(String(failure.error().stack ?? failure.error())));
  let closed = false;
  app.on('close', () => {
    closed = true;
  });
  const page = await app.firstWindow();
  if (!motion) await page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    app,
    page,
    errors,
    async call(feature, operation, input) {
      const answered = await page.evaluate(([f, o, i]) => {
        const { defter } = window as unknown as { defter: Record<string, Record<string, (input: unknown) => Promise<Reply<unknown>>>> };
        return defter[f]?.[o]?.(i);
      }, [feature, operation, input] as const);
      if (answered?.ok !== true) throw new Error(`${feature}.${operation}: ${JSON.stringify(answered)}`);
      return answered.value as never;
    },
    answerSaveDialog: (path) =>
      app.evaluate(({ dialog }, answer) => {
        dialog.showSaveDialog = async () => ({ canceled: answer === null, filePath: answer ?? '' });
      }, path),
    answerOpenDialog: (path) =>
      app.evaluate(({ dialog }, answer) => {
        dialog.showOpenDialog = async () => ({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
      }, path),
    async close() {
      if (!closed) await app.close();
    },
  };
}

/** The inspector of a busy program now and then loses an answer ("promise was garbage collected"): the same is asked again. */
function askedAgain<Ask extends (...args: never[]) => Promise<unknown>>(ask: Ask): Ask {
  const asked = async (left: number, args: Parameters<Ask>): Promise<unknown> => {
    try {
      return await ask(...args);
    } catch (error) {
      if (left === 0 || !/garbage collected/.test(String(error))) throw error;
      return asked(left - 1, args);
    }
  };
  return ((...args: Parameters<Ask>) => asked(3, args)) as Ask;
}
