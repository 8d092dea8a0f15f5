import * as v from 'valibot';
import { act, read, write, type Feature } from './operation.ts';
import { isUpdateAddress, updateFieldText } from './update-address.ts';

/** How this copy of the program was installed, and so whether it can replace itself. */
export type InstallKind = 'nsis' | 'appimage' | 'manual';

/** A version of the program that was found at an address or in a folder. */
export interface Release {
  readonly version: string;
  /** Local day of its making, null where it does not say. */
  readonly date: string | null;
  /** Name of the file to install. */
  readonly file: string;
  /** Bytes, null where it does not say. */
  readonly size: number | null;
  /** Checksum as 128 hexadecimal digits, as `sha512sum` and `certutil` print it. */
  readonly sha512: string;
}

export interface UpdateSource {
  readonly kind: 'address' | 'folder';
  /** The address or the folder. */
  readonly place: string;
}

/** Why nothing is installed. */
export const updateRefusals = ['older', 'tampered', 'wrongFile', 'otherSystem', 'noFeed', 'noFile', 'unreadable', 'offline', 'certificate', 'foreign', 'signature', 'diskFull', 'backup', 'changed', 'unknown'] as const;
export type UpdateRefusal = (typeof updateRefusals)[number];

export type UpdateState =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly source: UpdateSource }
  /** The same version as this one. */
  | { readonly step: 'none'; readonly source: UpdateSource; readonly found: Release }
  | { readonly step: 'refused'; readonly source: UpdateSource; readonly reason: UpdateRefusal; readonly found: Release | null }
  | { readonly step: 'available'; readonly source: UpdateSource; readonly found: Release }
  | { readonly step: 'backingUp'; readonly source: UpdateSource; readonly found: Release; readonly done: number; readonly total: number }
  | { readonly step: 'downloading'; readonly source: UpdateSource; readonly found: Release; readonly percent: number }
  /** Installed when the program is closed. `backup`: folder of the checked backup. */
  | { readonly step: 'ready'; readonly source: UpdateSource; readonly found: Release; readonly backup: string };

/** What the way back needs. */
export interface PreviousVersion {
  readonly version: string;
  /** Version that took its place. */
  readonly replacedBy: string;
  readonly at: string;
  /** Path of its installer or AppImage; null where this computer has none. */
  readonly file: string | null;
  /** Folder of the backup that was made before. */
  readonly backup: string;
}

export interface UpdateStatus {
  readonly version: string;
  readonly kind: InstallKind;
  readonly state: UpdateState;
  readonly previous: PreviousVersion | null;
}

export interface UpdateSettings {
  /** Where new versions are looked for; '' = nowhere. */
  readonly address: string;
}

const address = v.pipe(v.string(), v.trim(), v.maxLength(500), v.check((text) => text === '' || isUpdateAddress(text), updateFieldText.address));

export const updates = {
  settings: read(v.object({})).returns<UpdateSettings>(),
  saveSettings: write(v.object({ address })).returns<UpdateSettings>(),
  status: act(v.object({})).returns<UpdateStatus>(),
  /** Looks at the address that the office has set. */
  check: act(v.object({})).returns<UpdateStatus>(),
  /** Asks for a folder or stick and looks there; null = cancelled. */
  checkFolder: act(v.object({})).returns<UpdateStatus | null>(),
  /** Backs up, brings the file and checks it; answers when it is ready or refused. */
  start: act(v.object({})).returns<UpdateStatus>(),
  /** Stops what is under way, or gives up what was found or made ready. */
  stop: act(v.object({})).returns<UpdateStatus>(),
  /** Closes the program, installs and opens it again. */
  installNow: act(v.object({})).returns<null>(),
  /** Opens the folder with the file of the previous version. */
  showPrevious: act(v.object({})).returns<null>(),
} satisfies Feature;
