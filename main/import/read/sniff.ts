import { ReadError } from '../types.ts';
import { limits } from './limits.ts';

/** What a file is, by its bytes; its name says nothing. */
export type FileShape = 'workbook' | 'html' | 'text';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** Throws ReadError for what holds no table that can be read. */
export function sniff(bytes: Uint8Array): FileShape {
  if (bytes.length === 0) throw new ReadError('empty');
  if (bytes.length > limits.fileBytes) throw new ReadError('tooLarge', bytes.length);
  if (startsWith(bytes, 0x50, 0x4b)) return checkZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return checkCompound(bytes);
  // BIFF2–BIFF5 without a container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0) return 'workbook';
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const beginning = bytes.subarray(0, 4000);
  if (!utf16 && beginning.includes(0)) throw new ReadError('notATable');
  const text = latin(beginning);
  if (/^(%PDF|\{\\rtf|GIF8|\x89PNG|\xff\xd8\xff)/.test(text)) throw new ReadError('notATable');
  const plain = text.replaceAll('\0', '');
  // The workbook as one XML file, of Excel 2003.
  if (/^[^<]{0,10}<\?xml/.test(plain) && plain.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'workbook';
  if (/<table[\s>]|<html[\s>]/i.test(plain) && /^[^<]{0,10}</.test(plain)) return 'html';
  return 'text';
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A workbook is a zip with certain members; their sizes are told before anything is unpacked. */
function checkZip(bytes: Uint8Array): FileShape {
  const members = zipMembers(bytes);
  if (members.length === 0) throw new ReadError('damaged');
  const names = members.map(({ name }) => name);
  if (!names.some((name) => /^xl\/workbook\.(xml|bin)$/i.test(name)) && !names.includes('content.xml')) throw new ReadError('otherZip');
  const unpacked = members.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.unpackedBytes) throw new ReadError('tooLarge', unpacked);
  return 'workbook';
}

function zipMembers(bytes: Uint8Array): { readonly name: string; readonly size: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === -1) return [];
  const members: { name: string; size: number }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50; left--) {
    const nameLength = view.getUint16(at + 28, true);
    members.push({ size: view.getUint32(at + 24, true), name: latin(bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 300))) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** An encrypted workbook lies in the same container as an old one; its streams are named in UTF-16. */
function checkCompound(bytes: Uint8Array): FileShape {
  const has = (name: string): boolean => indexOf(bytes, [...name].flatMap((letter) => [letter.charCodeAt(0), 0])) !== -1;
  if (has('EncryptedPackage')) throw new ReadError('password');
  if (!has('Workbook') && !has('Book')) throw new ReadError('notATable');
  return 'workbook';
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from(wanted));
}
