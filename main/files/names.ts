import type { FileType } from '../../preload/contract/files.ts';

/** The folder of files below the data folder. */
export const filesFolderName = 'dosyalar';

/** Endings under which each kind is known; the first is given where a name has another. */
export const endings: Readonly<Record<FileType, readonly string[]>> = {
  jpg: ['jpg', 'jpeg', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  heic: ['heic', 'heif'],
  tif: ['tif', 'tiff'],
  pdf: ['pdf'],
  docx: ['docx', 'dotx'],
  xlsx: ['xlsx', 'xltx'],
  odt: ['odt', 'ott'],
  ods: ['ods', 'ots'],
  txt: ['txt'],
};

const longest = 120;
/** Windows opens a device under these names, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name as it is shown, and given to copies: the last part of whatever came, without signs that some file system
 * refuses, with the ending of what the file is. The stored file never bears it.
 */
export function cleanName(given: string, type: FileType): { readonly name: string; readonly fits: boolean } {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    // Also the marks that turn the direction of writing: "gpj.exe" can look like "exe.jpg".
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot < 0 ? '' : plain.slice(dot + 1);
  const known = endings[type].find((each) => new RegExp(`^${each}$`, 'i').test(ending));
  const fits = known !== undefined;
  const stem = (fits || /^[A-Za-z0-9]{1,5}$/.test(ending) ? plain.slice(0, dot) : plain).replace(/[\s.]+$/, '');
  const safe = stem === '' ? 'Dosya' : device.test(stem) ? `_${stem}` : stem;
  return { name: `${[...safe].slice(0, longest).join('').trimEnd()}.${known ?? endings[type][0]}`, fits: fits || ending === '' };
}

/** The stored name: random, so that no name from outside ever reaches the folder. */
export function storedName(token: string, type: FileType): string {
  return `${token}.${endings[type][0]}`;
}

export const isStoredName = (name: string): boolean => /^[0-9a-f]{32}\.[a-z]{3,4}$/.test(name);
