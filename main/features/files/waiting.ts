import { basename } from 'node:path';
import { dropWaiting, forgottenWaiting, insertWaiting, waitingOf, withSame, type Waiting } from '../../../db/repositories/files.ts';
import { getSetting } from '../../../db/settings.ts';
import { defaultMegabytes, type ChosenFile, type WaitingFile } from '../../../preload/contract/files.ts';
import { mostFilesAtOnce } from '../../../preload/contract/files.ts';
import { readOnlyText } from '../../../preload/contract/start-text.ts';
import type { ActDoor } from '../../bridge/handlers.ts';
import { Refusal, toFailure } from '../../bridge/failure.ts';
import { removeStored } from '../../files/folder.ts';
import { Uploads } from '../../files/uploads.ts';
import { chooseTitle } from './text.ts';

export const uploads = new Uploads();

/** Everything here writes into the folder. Throws Refusal where records are only read. */
function folderOf({ services }: ActDoor): string {
  const { dataFolder, readOnly } = services.start.status();
  if (readOnly) throw new Refusal('readOnly', readOnlyText(readOnly));
  return dataFolder;
}
const limitOf = (door: ActDoor): Promise<number> => door.read(async (reader) => (await getSetting(reader, 'files'))?.megabytes ?? defaultMegabytes);

export async function beginUpload(door: ActDoor, name: string, size: number): Promise<string> {
  return uploads.begin(folderOf(door), name, size, await limitOf(door));
}

export async function finishUpload(door: ActDoor, upload: string): Promise<WaitingFile> {
  return keep(door, await uploads.finish(upload));
}

/** Written down as waiting; where that fails the file goes again. */
async function keep(door: ActDoor, waiting: Waiting): Promise<WaitingFile> {
  try {
    await door.write((writer) => insertWaiting(writer, waiting));
  } catch (error) {
    await removeStored(folderOf(door), waiting.file);
    throw error;
  }
  return door.read((reader) => withSame(reader, waiting));
}

/** The ones that cannot be taken do not stop the others. */
export async function chooseFiles(door: ActDoor): Promise<ChosenFile[]> {
  const paths = (await door.services.askFiles(chooseTitle)).slice(0, mostFilesAtOnce);
  const limit = await limitOf(door);
  const chosen: ChosenFile[] = [];
  for (const path of paths) {
    try {
      chosen.push({ ok: true, file: await keep(door, await uploads.takeIn(folderOf(door), path, limit)) });
    } catch (error) {
      chosen.push({ ok: false, name: basename(path), message: toFailure(error, () => '').message });
    }
  }
  return chosen;
}

export async function discardWaiting(door: ActDoor, tokens: readonly string[]): Promise<void> {
  await remove(door, await door.read((reader) => waitingOf(reader, tokens)));
}

/** A form is written within a day; what waits longer and is in no draft was given up. */
export async function tidyWaiting(door: ActDoor): Promise<number> {
  await uploads.sweep(folderOf(door));
  const forgotten = await door.read((reader) => forgottenWaiting(reader, hourBefore(door.occasion.now)));
  await remove(door, forgotten);
  return forgotten.length;
}

async function remove(door: ActDoor, waiting: readonly Waiting[]): Promise<void> {
  if (waiting.length === 0) return;
  for (const { file } of waiting) await removeStored(folderOf(door), file);
  await door.write((writer) => dropWaiting(writer, waiting.map(({ token }) => token)));
}

/** Local moment one hour earlier, as text; before one o'clock the day's beginning, which is early enough. */
function hourBefore(now: string): string {
  const hour = Number(now.slice(11, 13));
  return hour === 0 ? `${now.slice(0, 11)}00:00:00` : `${now.slice(0, 11)}${String(hour - 1).padStart(2, '0')}${now.slice(13)}`;
}
