import { resolve } from 'node:path';
import { OpenError } from '../../../db/open-error.ts';
import { checkFolder, isHarm } from '../../backup/check.ts';
import { formatDateTime } from '../../../preload/contract/dates.ts';
import { makeBackup } from '../../backup/make.ts';
import { restoreAny } from '../../backup/pack/restore.ts';
import { backupText as text, findingText } from '../../backup/text.ts';
import { hasDatabase } from '../data-folder.ts';
import type { Desk } from './desk.ts';
import { stoppable } from './stopping.ts';

const mostLines = 200;

/** Makes a checked backup, also while a window is open on the records, and says its path and what it could not take. */
export async function backUp(target: string, { folder, clock, nativeBinding, out, err }: Desk): Promise<0> {
  if (!hasDatabase(folder)) throw new OpenError('missing', folder);
  const { path, files, absent } = await stoppable((progress) => makeBackup({ folder, target, now: clock.now(), reason: 'elle', nativeBinding }, () => progress(0, 0)));
  await out(text.made(path, files));
  if (absent.length > 0) await err(text.absent(absent.length));
  return 0;
}

/** Of a locked pack: a password on the command line would stand in every list of processes. */
const passwordVariable = 'MUHTARLIK_PAROLA';

/** Puts a backup, a folder or one file, in the place of the records and says where those lie now. */
export async function restore(source: string, { folder, clock, nativeBinding, out }: Desk): Promise<0> {
  const { madeAt, aside } = await stoppable((progress) => restoreAny({ source: resolve(source), folder: resolve(folder), now: clock.now(), nativeBinding, password: process.env[passwordVariable] ?? null }, (_phase, done, total) => progress(done, total)));
  await out(text.restored(madeAt === '' ? '' : formatDateTime(madeAt), resolve(folder)));
  if (aside !== null) await out(text.aside(aside));
  return 0;
}

/** Says what is not as it should be, a line each; nothing is changed. */
export async function check({ folder, nativeBinding, out, err }: Desk): Promise<0 | 1> {
  const findings = await stoppable((progress) => checkFolder(resolve(folder), nativeBinding, progress));
  for (const finding of findings.slice(0, mostLines)) await out(findingText(finding));
  const harm = findings.filter(isHarm).length;
  if (harm === 0) {
    await out(text.sound(resolve(folder)));
    return 0;
  }
  await err(text.harmed(harm));
  return 1;
}
