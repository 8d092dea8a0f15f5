import { chmodSync, constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { InstallKind, PreviousVersion } from '../../preload/contract/updates.ts';
import { readJson, writeJson } from '../app/json-file.ts';

const noteName = 'bilgi.json';
const note = v.object({ version: v.string(), replacedBy: v.string(), at: v.string(), file: v.nullable(v.string()), backup: v.string() });

/** Where the program that runs now came from, and so what the way back needs; null where this computer has no such file. */
export function installerOf(kind: InstallKind, environment: Readonly<Record<string, string | undefined>>): string | null {
  const { APPIMAGE, LOCALAPPDATA } = environment;
  // Every run of our installer leaves a copy of itself there (electron-builder, installer.nsh).
  const path = kind === 'appimage' ? APPIMAGE : kind === 'nsis' && LOCALAPPDATA ? join(LOCALAPPDATA, 'muhtarlik-defteri-updater', 'installer.exe') : undefined;
  return path !== undefined && existsSync(path) ? path : null;
}

/** Keeps the file of the version that is about to be replaced in a folder of its own. Throws the disk's error. */
export async function keepPrevious(folder: string, installer: string | null, previous: Omit<PreviousVersion, 'file'>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = installer === null ? null : `muhtarlik-defteri-${previous.version}${installer.endsWith('.exe') ? '-kurulum.exe' : '.AppImage'}`;
  if (installer !== null && file !== null) await copyFile(installer, join(folder, file), constants.COPYFILE_FICLONE);
  writeJson(join(folder, noteName), { ...previous, file });
}

/** At the installing, and not before: until then one can still go back to the version before this one. */
export function takePlace(waiting: string, kept: string): void {
  rmSync(kept, { recursive: true, force: true });
  renameSync(waiting, kept);
}

/**
 * The new AppImage could not be put in its place or did not start: electron-updater has removed the old one by then, so it
 * is laid back where it was. False where none was kept; an installer of Windows leaves the old program alone until it succeeds.
 */
export function putBack(waiting: string, kind: InstallKind, environment: Readonly<Record<string, string | undefined>>): boolean {
  const file = readJson(join(waiting, noteName), note)?.file ?? null;
  const place = environment['APPIMAGE'];
  if (kind !== 'appimage' || file === null || place === undefined) return false;
  // The running program holds its file open, so a new one takes the name.
  copyFileSync(join(waiting, file), `${place}.eski`);
  chmodSync(`${place}.eski`, 0o755);
  renameSync(`${place}.eski`, place);
  return true;
}

/** What can be gone back to; null before the first update, and where another version runs than the one that came then. */
export function readPrevious(folder: string, running: string): PreviousVersion | null {
  const kept = readJson(join(folder, noteName), note);
  if (kept === null || kept.replacedBy !== running) return null;
  const file = kept.file === null ? null : join(folder, kept.file);
  return { ...kept, file: file !== null && existsSync(file) ? file : null };
}
