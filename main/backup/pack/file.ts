import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { create, extract, list } from 'tar';
import * as v from 'valibot';
import { databaseName } from '../../app/data-folder.ts';
import { Refusal } from '../../bridge/failure.ts';
import { filesBelow } from '../../exports/whole/files.ts';
import { filesFolderName } from '../../files/names.ts';
import { manifestName, manifestSchema, readManifest } from '../manifest.ts';
import { packText as text } from '../text.ts';
import { FrameError, lockFrames, unlockFrames } from './frames.ts';
import { fileKey, fits, makeSecret, proofOf, type Secret } from './secret.ts';

/**
 * One file with a whole backup: a line that names the kind, a line of JSON (what is inside, and of a locked one how its key
 * is made), then a tar of the backup's folder, plain or in locked frames. `tail -n +3 FILE | tar x` reads a plain one without us.
 */
export const packEnding = 'mdpaket';
const kind = 'MUHTARLIK-DEFTERI-PAKET-1\n';
const longestHead = 1_000_000;

const headSchema = v.object({
  manifest: manifestSchema,
  lock: v.nullable(v.object({ salt: v.string(), fileSalt: v.string(), proof: v.string() })),
});
type Head = v.InferOutput<typeof headSchema>;

/** Told from time to time how many bytes went by; may throw to stop. */
export type Bytes = (done: number) => void;

/** Writes a checked backup as one file; `path` is new. `secret` null: not locked. */
export async function writePack(folder: string, path: string, secret: Secret | null, bytes: Bytes): Promise<void> {
  const manifest = readManifest(folder);
  if (manifest === null) throw new Refusal('rule', text.noPack);
  const fileSalt = randomBytes(16);
  const lock = secret && { salt: secret.salt, fileSalt: fileSalt.toString('base64'), proof: proofOf(secret) };
  const head = Buffer.from(`${kind}${JSON.stringify({ manifest, lock } satisfies Head)}\n`);
  const names = (await filesBelow(folder)).filter((name) => [manifestName, databaseName, filesFolderName].includes(name.split('/')[0] ?? ''));
  const tar = counted(create({ cwd: folder, portable: true, strict: true, noDirRecurse: true }, names) as unknown as AsyncIterable<Buffer>, bytes);
  const body = secret ? lockFrames(tar, fileKey(secret, fileSalt), head) : tar;
  await pipeline(async function* () {
    yield head;
    yield* body;
  }, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
}

/** What a pack says of itself, read from its beginning; null where it is none. */
export async function packHead(path: string): Promise<Head | null> {
  return (await headOf(path))?.head ?? null;
}

/** The secret of a pack for its password. Throws Refusal where the password is missing or wrong. */
export async function secretFor({ lock }: Head, password: string | null): Promise<Secret | null> {
  if (lock === null) return null;
  if (password === null || password === '') throw new Refusal('invalid', text.passwordNeeded);
  const secret = await makeSecret(password, lock.salt);
  if (!fits(secret, lock.proof)) throw new Refusal('invalid', text.passwordWrong);
  return secret;
}

/** Takes a pack apart into a new folder, which is then looked over like any backup. Throws Refusal where it is damaged. */
export async function readPack(path: string, folder: string, secret: Secret | null, bytes: Bytes): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const wanted = new RegExp(`^(?:${manifestName}|${databaseName}|${filesFolderName}/[^/\\\\]+)$`);
  await throughTar(path, secret, bytes, extract({ cwd: folder, strict: true, fmode: 0o600, dmode: 0o700, filter: (name, entry) => wanted.test(name) && 'type' in entry && entry.type === 'File' }));
}

/** Reads a pack to its last byte; answers the bytes of the tar in it. Throws Refusal where it is damaged. */
export async function provePack(path: string, secret: Secret | null, bytes: Bytes): Promise<number> {
  let read = 0;
  await throughTar(path, secret, (done) => bytes((read = done)), list({ strict: true }));
  return read;
}

async function throughTar(path: string, secret: Secret | null, bytes: Bytes, into: unknown): Promise<void> {
  const found = await headOf(path);
  if (found === null) throw new Refusal('rule', text.noPack);
  const { head, raw } = found;
  if (head.lock !== null && secret === null) throw new Refusal('invalid', text.passwordNeeded);
  const body = createReadStream(path, { start: raw.length });
  const tar = head.lock && secret ? unlockFrames(body, fileKey(secret, Buffer.from(head.lock.fileSalt, 'base64')), raw) : body;
  try {
    await pipeline(Readable.from(counted(tar, bytes)), into as NodeJS.WritableStream);
  } catch (error) {
    if (error instanceof FrameError || /TAR_/.test(String((error as { code?: unknown }).code))) throw new Refusal('rule', text.damaged);
    throw error;
  }
}

async function headOf(path: string): Promise<{ readonly head: Head; readonly raw: Buffer } | null> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(longestHead), position: 0 });
    const start = buffer.subarray(0, bytesRead);
    if (!start.subarray(0, kind.length).equals(Buffer.from(kind))) return null;
    const end = start.indexOf('\n', kind.length);
    if (end < 0) return null;
    const parsed = v.safeParse(headSchema, JSON.parse(start.subarray(kind.length, end).toString('utf8')));
    return parsed.success ? { head: parsed.output, raw: start.subarray(0, end + 1) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  } finally {
    await file.close();
  }
}

async function* counted(source: AsyncIterable<Buffer>, bytes: Bytes): AsyncGenerator<Buffer> {
  let done = 0;
  for await (const chunk of source) {
    done += chunk.length;
    bytes(done);
    yield chunk;
  }
}
