import type { UpdateInfo } from 'electron-updater';
import type { InstallKind, Release, UpdateRefusal } from '../../preload/contract/updates.ts';
import { foreignAddress } from './executor.ts';

/** A release that is not taken, with the reason. */
export class NotTaken extends Error {
  readonly reason: UpdateRefusal;
  readonly found: Release | null;

  constructor(reason: UpdateRefusal, found: Release | null = null) {
    super(reason);
    this.reason = reason;
    this.found = found;
  }
}

const endings: Readonly<Record<InstallKind, RegExp>> = { nsis: /\.exe$/i, appimage: /\.AppImage$/i, manual: /\.(AppImage|exe)$/i };

/**
 * What a feed offers for this kind of installation. The file must bear the program's name and the version that the feed
 * speaks of, so that an older file passed off as a new version is not taken by mistake. Throws NotTaken.
 */
export function releaseOf(info: UpdateInfo, kind: InstallKind): Release {
  const file = info.files?.find(({ url }) => typeof url === 'string' && endings[kind].test(url));
  if (!file) throw new NotTaken(info.files?.length ? 'otherSystem' : 'unreadable');
  const name = nameOf(file.url);
  if (typeof file.sha512 !== 'string' || Buffer.from(file.sha512, 'base64').length !== 64) throw new NotTaken('unreadable');
  const { version } = info;
  const found: Release = { version, date: dayOf(info.releaseDate), file: name, size: typeof file.size === 'number' ? file.size : null, sha512: Buffer.from(file.sha512, 'base64').toString('hex') };
  if (!new RegExp(`^muhtarlik-defteri-${escaped(version)}(-kurulum\\.exe|\\.AppImage)$`, 'i').test(name)) throw new NotTaken('wrongFile', found);
  return found;
}

/** Why looking or bringing failed; codes are those of Node, of builder-util-runtime and of electron-updater. */
export function reasonOf(error: unknown): UpdateRefusal {
  if (error instanceof NotTaken) return error.reason;
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const known = typeof code === 'string' ? code : '';
  if (known === 'ERR_CHECKSUM_MISMATCH') return 'tampered';
  if (known === foreignAddress) return 'foreign';
  if (known === 'ERR_UPDATER_INVALID_SIGNATURE') return 'signature';
  if (known === 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND') return 'noFeed';
  if (/^ERR_UPDATER_(INVALID_UPDATE_INFO|INVALID_VERSION|NO_FILES_PROVIDED|NO_CHECKSUM)$/.test(known)) return 'unreadable';
  if (/^(ENOSPC|EDQUOT)$/.test(known)) return 'diskFull';
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_(TLS|SSL)/.test(known)) return 'certificate';
  if (/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/.test(known) || known.startsWith('HTTP_ERROR_5')) return 'offline';
  const words = typeof message === 'string' ? message : '';
  if (/status 404/.test(words)) return 'noFile';
  return /timed out|aborted|status 5\d\d/.test(words) ? 'offline' : 'unknown';
}

function nameOf(url: string): string {
  const last = url.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** YAML makes a date of an unquoted moment. */
function dayOf(moment: unknown): string | null {
  const text = moment instanceof Date && !Number.isNaN(moment.getTime()) ? moment.toISOString() : String(moment);
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null;
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
