import { OpenError } from '../../db/open-error.ts';
import { commandLineText as text, problemText } from '../../preload/contract/start-text.ts';
import { Refusal, toFailure } from '../bridge/failure.ts';
import { closeRenderer } from '../reports/render/renderer.ts';
import type { CommandLine } from './command-line.ts';
import type { Desk } from './headless/desk.ts';
import { asStartFailure } from './records.ts';

/** `out`, `err`: where the answer goes; the process's own streams when not given. */
export type HeadlessParts = Omit<Desk, 'out' | 'err'> & Partial<Pick<Desk, 'out' | 'err'>>;

/** Exit codes: 0 done (what was written on standard output), 1 failed, 2 wrong use (a sentence on standard error). */
export async function runCommandLine(command: Exclude<CommandLine, { kind: 'window' }>, parts: HeadlessParts): Promise<0 | 1 | 2> {
  const desk: Desk = { ...parts, out: parts.out ?? to(process.stdout), err: parts.err ?? to(process.stderr) };
  if (command.kind === 'wrong') {
    await desk.err(`${command.message}\n\n${text.usage}`);
    return 2;
  }
  try {
    return await command.job.run(desk);
  } catch (error) {
    await desk.err(sentence(error, command.job.file, desk));
    return 1;
  } finally {
    await closeRenderer();
    desk.log.flush();
  }
}

/** Answers when the line is on its way, so that the end of the process does not cut it off. */
function to(stream: NodeJS.WriteStream): (line: string) => Promise<void> {
  return (line) => new Promise((resolve) => stream.write(`${line}\n`, () => resolve()));
}

function sentence(error: unknown, file: string, { folder, log }: Desk): string {
  if (error instanceof OpenError) {
    if (error.problem === 'missing') return text.noRecords(folder);
    if (error.problem === 'older') return text.older;
    const { code, detail } = asStartFailure(error);
    return problemText[code](detail);
  }
  const failure = toFailure(error, log.reference);
  if (error instanceof Refusal) return failure.message;
  if (failure.code === 'fileNotWritable') return text.cannotWrite(file || folder);
  if (failure.code === 'diskFull') return text.diskFull(file || folder);
  const reference = failure.ref ?? log.reference();
  log.error('commandLine', { code: failure.code, ref: reference }, error);
  return text.failed(reference);
}
