import * as v from 'valibot';
import { id, line } from './fields.ts';
import { act, read, write, type Feature } from './operation.ts';
import { fileText } from './text.ts';

/**
 * Files and photos on a record. A dropped or pasted file comes over the bridge as text in pieces: a path is never taken
 * from the window, and a pasted picture has none. What has arrived waits under a token until a record takes it.
 */

/** Who can have files; premises and meetings are a name here and a line in main/features/files/owners.ts. */
export const fileOwners = ['request', 'purchase', 'purchase_paper', 'asset'] as const;
export type FileOwner = (typeof fileOwners)[number];

/** By content, never by ending alone. */
export const fileTypes = ['jpg', 'png', 'webp', 'heic', 'tif', 'pdf', 'docx', 'xlsx', 'odt', 'ods', 'txt'] as const;
export type FileType = (typeof fileTypes)[number];

/** Those that the window draws as a picture, small and large. */
export const pictureTypes: readonly FileType[] = ['jpg', 'png', 'webp'];
/** Those that the window shows itself, and so the only ones it may ask for. */
export const previewedTypes: readonly FileType[] = [...pictureTypes, 'pdf'];

/** Bytes of one piece; as base64 text it stays well below what the router takes. */
export const pieceBytes = 1_500_000;
const pieceText = Math.ceil(pieceBytes / 3) * 4;

export const mostFilesAtOnce = 20;
export const megabyte = 1_048_576;
export const defaultMegabytes = 25;
export const mostMegabytes = 200;

export const fileToken = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const tokens = v.pipe(v.array(fileToken), v.minLength(1), v.maxLength(mostFilesAtOnce));
/** Of a form that may bring files along. */
export const optionalFiles = v.optional(v.pipe(v.array(fileToken), v.maxLength(mostFilesAtOnce)));

/** An attached file with the same bytes. */
export interface SameFile {
  readonly owner: FileOwner;
  readonly ownerId: number;
  /** "2026/0143" */
  readonly label: string;
  readonly name: string;
  readonly addedAt: string;
}

/** Arrived, looked at, on the disk; belongs to no record yet. */
export interface WaitingFile {
  readonly token: string;
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
  /** The name it came with, where its ending spoke of another kind; null where it fits. */
  readonly cameAs: string | null;
  readonly same: SameFile | null;
}

export interface Attachment {
  readonly id: number;
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly removedAt: string | null;
  readonly removedBy: string;
  readonly removedReason: string;
}

/** One chosen file: it came in, or the sentence why not. */
export type ChosenFile = { readonly ok: true; readonly file: WaitingFile } | { readonly ok: false; readonly name: string; readonly message: string };

const owner = { owner: v.picklist(fileOwners), ownerId: id };

export const files = {
  /** Those in the trash come last. */
  list: read(v.object(owner)).returns<readonly Attachment[]>(),
  /** Opens an upload; refused in words where it is empty or too large. */
  begin: act(v.object({ name: v.pipe(v.string(), v.maxLength(2000)), size: v.pipe(v.number(), v.integer(), v.minValue(0)) })).returns<{ readonly upload: string }>(),
  piece: act(v.object({ upload: fileToken, at: v.pipe(v.number(), v.integer(), v.minValue(0)), data: v.pipe(v.string(), v.maxLength(pieceText), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)) })).returns<null>(),
  /** Checks what has arrived; refused where it is of no known kind. */
  finish: act(v.object({ upload: fileToken })).returns<WaitingFile>(),
  cancel: act(v.object({ upload: fileToken })).returns<null>(),
  /** The file dialog; [] = cancelled. */
  choose: act(v.object({})).returns<readonly ChosenFile[]>(),
  /** What waits under these tokens; those that are gone are left out. */
  waiting: read(v.object({ tokens: v.pipe(v.array(fileToken), v.maxLength(mostFilesAtOnce)) })).returns<readonly WaitingFile[]>(),
  /** Not wanted after all; the files go. */
  discard: act(v.object({ tokens })).returns<null>(),
  /** Removes what waits for a form that was given up long ago. */
  tidy: act(v.object({})).returns<{ readonly count: number }>(),
  attach: write(v.object({ ...owner, tokens })).returns<{ readonly count: number }>(),
  /** Into the trash; the file itself stays. */
  remove: write(v.object({ id, reason: line(500) })).returns<null>(),
  restore: write(v.object({ id })).returns<null>(),
  /** A copy, with the system's own program. `changed`: the stored file is not what was once added. */
  open: act(v.object({ id })).returns<{ readonly changed: boolean }>(),
  /** null = cancelled. */
  saveCopy: act(v.object({ id })).returns<{ readonly path: string; readonly changed: boolean } | null>(),
  settings: read(v.object({})).returns<FileSettings>(),
  saveSettings: write(v.object({ megabytes: v.pipe(v.number(fileText.megabytes), v.integer(fileText.megabytes), v.minValue(1, fileText.megabytes), v.maxValue(mostMegabytes, fileText.megabytes)) })).returns<FileSettings>(),
} satisfies Feature;

export interface FileSettings {
  /** The largest file that is taken. */
  readonly megabytes: number;
}

/** "1,2 MB", "340 KB", "12 bayt". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bayt`;
  if (bytes < megabyte) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / megabyte).toFixed(1).replace('.', ',').replace(/,0$/, '')} MB`;
}
