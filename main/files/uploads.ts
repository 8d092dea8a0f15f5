import { createHash, randomBytes, type Hash } from 'node:crypto';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Waiting } from '../../db/repositories/files.ts';
import { megabyte, pieceBytes, sizeWords, type FileType } from '../../preload/contract/files.ts';
import { fileText } from '../../preload/contract/text.ts';
import { Refusal } from '../bridge/failure.ts';
import { filesFolder, syncFolder } from './folder.ts';
import { kindOf, type Unwanted } from './kind.ts';
import { cleanName, storedName } from './names.ts';

/** An upload that is begun and not finished: more at a time are no use, and each holds a file open. */
const mostOpen = 4;
const unfinished = '.yeni';

interface Upload {
  readonly handle: FileHandle;
  readonly folder: string;
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly hash: Hash;
  written: number;
}

/** Files on their way in: written beside under a hidden name, looked at, and only then given their own. */
export class Uploads {
  readonly #open = new Map<string, Upload>();

  /** Throws Refusal where the size alone says no. */
  async begin(dataFolder: string, given: string, size: number, megabytes: number): Promise<string> {
    const name = shown(given);
    if (size === 0) throw new Refusal('invalid', fileText.empty(name));
    if (size > megabytes * megabyte) throw new Refusal('invalid', fileText.tooLarge(name, sizeWords(size), sizeWords(megabytes * megabyte)));
    const folder = await filesFolder(dataFolder);
    for (const oldest of [...this.#open.keys()].slice(0, Math.max(0, this.#open.size - mostOpen + 1))) await this.cancel(oldest);
    const token = randomBytes(16).toString('hex');
    const path = join(folder, `.${token}${unfinished}`);
    this.#open.set(token, { handle: await open(path, 'wx+', 0o600), folder, path, name: given, size, hash: createHash('sha256'), written: 0 });
    return token;
  }

  /** Pieces come in their order; one that does not fit ends the upload. */
  async piece(token: string, at: number, bytes: Uint8Array): Promise<void> {
    const upload = this.#demand(token);
    try {
      if (at !== upload.written || upload.written + bytes.length > upload.size) throw new Refusal('invalid', fileText.incomplete);
      upload.written += bytes.length;
      upload.hash.update(bytes);
      await upload.handle.writeFile(bytes);
    } catch (error) {
      await this.cancel(token);
      throw error;
    }
  }

  /** The file under its own name, safe on the disk; where that fails nothing of it is left. */
  async finish(token: string): Promise<Waiting> {
    const upload = this.#demand(token);
    const { handle, folder, path, size, hash } = upload;
    try {
      if (upload.written !== size) throw new Refusal('invalid', fileText.incomplete);
      const kind = await kindOf(handle, size, upload.name);
      if (kind in refusals) throw new Refusal('invalid', fileText[kind as Unwanted](shown(upload.name)));
      const type = kind as FileType;
      const { name, fits } = cleanName(upload.name, type);
      const file = storedName(token, type);
      await handle.sync();
      await handle.close();
      await rename(path, join(folder, file));
      this.#open.delete(token);
      await syncFolder(folder);
      return { token, file, name, cameAs: fits ? null : shown(upload.name), type, size, sha256: hash.digest('hex') };
    } catch (error) {
      await this.cancel(token);
      throw error;
    }
  }

  async cancel(token: string): Promise<void> {
    const upload = this.#open.get(token);
    this.#open.delete(token);
    if (!upload) return;
    await upload.handle.close().catch(() => undefined);
    await rm(upload.path, { force: true });
  }

  /** A file that its user chose in the dialog. */
  async takeIn(dataFolder: string, path: string, megabytes: number): Promise<Waiting> {
    const source = await open(path, 'r');
    try {
      const { size } = await source.stat();
      const token = await this.begin(dataFolder, basename(path), size, megabytes);
      for (let at = 0; at < size; ) {
        const { bytesRead, buffer } = await source.read(Buffer.alloc(Math.min(pieceBytes, size - at)), 0, null, at);
        await this.piece(token, at, buffer.subarray(0, bytesRead));
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      return await this.finish(token);
    } finally {
      await source.close();
    }
  }

  /** What a start that was cut off left half written. */
  async sweep(dataFolder: string): Promise<void> {
    const folder = await filesFolder(dataFolder);
    const mine = new Set([...this.#open.keys()].map((token) => `.${token}${unfinished}`));
    const left = (await readdir(folder)).filter((name) => /^\.[0-9a-f]{32}\.yeni$/.test(name) && !mine.has(name));
    await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
  }

  #demand(token: string): Upload {
    const upload = this.#open.get(token);
    if (!upload) throw new Refusal('invalid', fileText.incomplete);
    return upload;
  }
}

const refusals: Readonly<Record<Unwanted, true>> = { unknownKind: true, program: true, markup: true, macros: true, oldOffice: true, archive: true, broken: true };

/** A name in a sentence: the last part of what came, not endless. */
function shown(given: string): string {
  const last = given.split(/[\\/]/).at(-1)?.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim() ?? '';
  const letters = [...(last || '…')];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
}
