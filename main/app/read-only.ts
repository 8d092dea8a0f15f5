import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { copyDatabase } from '../../db/backup.ts';
import { openDatabase, type OpenDatabase } from '../../db/open.ts';
import { OpenError } from '../../db/open-error.ts';
import type { ReadOnly } from '../../preload/contract/app.ts';
import { databaseFile } from './data-folder.ts';
import { readJson, writeJson } from './json-file.ts';

const markName = 'inceleme.json';
const markSchema = v.object({ program: v.literal('muhtarlik-defteri'), madeAt: v.string() });

/** Makes a folder of records one that is only ever read: a dated copy for another computer. `madeAt`: local moment. */
export const markReadOnlyCopy = (folder: string, madeAt: string): void => writeJson(join(folder, markName), { program: 'muhtarlik-defteri', madeAt });

/** null where the folder is no such copy. */
export function readOnlyCopy(folder: string): ReadOnly | null {
  const mark = readJson(join(folder, markName), markSchema);
  return mark && { reason: 'copy', madeAt: mark.madeAt };
}

export interface ReadingRequest {
  readonly folder: string;
  readonly today: string;
  readonly nativeBinding: string | undefined;
  /** The program's own folder for what is thrown away. */
  readonly scratch: string;
}

export interface Reading {
  readonly database: OpenDatabase;
  readonly path: string;
  /** After the closing. */
  remove(): void;
}

/**
 * Opens a private copy of records whose folder is not written to. SQLite needs a file of its own beside a database with a
 * log, which such a folder refuses; and what the last start left in the log must be seen. The copy may be of an older
 * version, and it takes the notes that go with reading (who opened whose record) without keeping them.
 */
export async function openForReading({ folder, today, nativeBinding, scratch }: ReadingRequest): Promise<Reading> {
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  const place = mkdtempSync(join(scratch, 'salt-okunur-'));
  const path = databaseFile(place);
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  try {
    await copyRecords(databaseFile(folder), path, nativeBinding);
    return { database: await openDatabase({ path, nativeBinding, today }), path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function copyRecords(from: string, to: string, nativeBinding: string | undefined): Promise<void> {
  try {
    await copyDatabase(from, to, nativeBinding, () => undefined);
  } catch (error) {
    if (!(error instanceof OpenError) || error.problem !== 'readOnly') throw error;
    // SQLite can read it on the spot only while somebody else has it open: so nobody has, and the files stand still.
    rmSync(to, { force: true });
    for (const ending of ['', '-wal', '-journal']) {
      if (!existsSync(from + ending)) continue;
      copyFileSync(from + ending, to + ending);
      chmodSync(to + ending, 0o600);
    }
  }
}

/** Operations that change nothing but the notes that go with them: an access that is written down, a paper that was issued, a wrong PIN. */
const onlyNotes = /^(reports|exporting|health|accessLog)\.|^people\.(opened|showTckn)$|^session\.signIn$/;

/** May it run where the records are only read? `operation` null: the program itself. */
export const mayWhileReading = (operation: string | null): boolean => operation === null || onlyNotes.test(operation);
