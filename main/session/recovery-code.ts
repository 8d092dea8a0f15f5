import { randomInt } from 'node:crypto';
import { fold } from '../../preload/contract/turkish.ts';

/** Without what a pen makes alike (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) and without Q W X, which are not in the Turkish alphabet. */
const signs = '34679ACDEFHJKMNPRTY';
const groups = 4;
const groupLength = 4;

/** 68 bits in four groups to write down: "K7MP-3RTA-9HCE-YC4D". */
export function newRecoveryCode(): string {
  return Array.from({ length: groups }, () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('')).join('-');
}

/** As it is hashed: whoever types it in small letters, with blanks or without the lines means the same. */
export function plainCode(typed: string): string {
  return fold(typed).replace(/[^a-z0-9]/g, '');
}
