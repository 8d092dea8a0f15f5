import { resolve } from 'node:path';
import { openDatabase, type OpenDatabase } from '../../db/open.ts';
import { OpenError } from '../../db/open-error.ts';
import { resolveNeighbourhood } from '../../db/repositories/neighbourhoods.ts';
import { getSetting } from '../../db/settings.ts';
import type { Occasion, Reader } from '../../db/unit-of-work.ts';
import type { ReportRequest } from '../../preload/contract/reports.ts';
import { commandLineText as text, problemText } from '../../preload/contract/start-text.ts';
import { Refusal, toFailure } from '../bridge/failure.ts';
import type { FileLog } from '../bridge/log.ts';
import { buildReport } from '../reports/build.ts';
import { closeRenderer, renderReport } from '../reports/render/renderer.ts';
import { writeWhole } from '../reports/write-whole.ts';
import type { Clock } from './clock.ts';
import type { CommandLine } from './command-line.ts';
import type { ReportCommand } from './commands.ts';
import { databaseFile } from './data-folder.ts';
import { asStartFailure } from './records.ts';

export interface HeadlessParts {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: FileLog;
  readonly nativeBinding: string | undefined;
  /** Where the answer goes; the process's own streams when not given. */
  readonly out?: (line: string) => void | Promise<void>;
  readonly err?: (line: string) => void | Promise<void>;
}

/** Exit codes: 0 done (the written path on standard output), 1 failed, 2 wrong use (a sentence on standard error). */
export async function runCommandLine(command: Exclude<CommandLine<ReportCommand>, { kind: 'window' }>, parts: HeadlessParts): Promise<0 | 1 | 2> {
  const { out = to(process.stdout), err = to(process.stderr), log } = parts;
  if (command.kind === 'wrong') {
    await err(`${command.message}\n\n${text.usage}`);
    return 2;
  }
  try {
    await out(await makeReport(command.input, parts));
    return 0;
  } catch (error) {
    await err(sentence(error, command.input.output, parts));
    return 1;
  } finally {
    await closeRenderer();
    log.flush();
  }
}

/** Answers when the line is on its way, so that the end of the process does not cut it off. */
function to(stream: NodeJS.WriteStream): (line: string) => Promise<void> {
  return (line) => new Promise((resolve) => stream.write(`${line}\n`, () => resolve()));
}

/** Reads beside a window that may be open on the same records; writes whole or not at all. Answers the path. */
async function makeReport(command: ReportCommand, { folder, clock, nativeBinding }: HeadlessParts): Promise<string> {
  const output = resolve(command.output);
  const database = await openDatabase({ path: databaseFile(folder), nativeBinding, today: clock.today(), readonly: true });
  try {
    const model = await read(database, clock, async (reader) => buildReport(reader, await requestOf(reader, command)));
    await writeWhole(output, await renderReport(model, command.format));
    return output;
  } finally {
    await database.close();
  }
}

async function read<T>({ work }: OpenDatabase, clock: Clock, job: (reader: Reader) => Promise<T>): Promise<T> {
  const occasion = (actor: string): Occasion => ({ actor, today: clock.today(), now: clock.now(), operation: 'commandLine' });
  const office = await work.read(occasion(''), (reader) => getSetting(reader, 'office'));
  return work.read(occasion(office?.userName ?? ''), job);
}

async function requestOf(reader: Reader, command: ReportCommand): Promise<ReportRequest> {
  if (command.kind === 'donem') return { kind: 'donem', from: command.from, to: command.to };
  const found = await resolveNeighbourhood(reader, command.neighbourhood);
  if (!found) throw new Refusal('notFound', text.unknownNeighbourhood(command.neighbourhood));
  return { kind: 'mahalle', neighbourhoodId: found.id };
}

function sentence(error: unknown, output: string, { folder, log }: HeadlessParts): string {
  if (error instanceof OpenError) {
    if (error.problem === 'missing') return text.noRecords(folder);
    if (error.problem === 'older') return text.older;
    const { code, detail } = asStartFailure(error);
    return problemText[code](detail);
  }
  const failure = toFailure(error, log.reference);
  if (error instanceof Refusal) return failure.message;
  if (failure.code === 'fileNotWritable') return text.cannotWrite(output);
  if (failure.code === 'diskFull') return text.diskFull(output);
  const reference = failure.ref ?? log.reference();
  log.error('commandLine', { code: failure.code, ref: reference }, error);
  return text.failed(reference);
}
