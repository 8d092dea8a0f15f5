import { randomInt } from 'node:crypto';
import { fold } from '../../preload/contract/turkish.ts';

/** Without 0 O, 1 I L, U V, and without a letter that a Turkish keyboard has twice. */
const signs = '23456789ABCDEFGHJKMNPRSTYZ';
const groups = 4;
const groupLength = 4;

/** 75 bits in four groups to write down: "K7MP-2RTA-9HCE-YB4D". */
export function newRecoveryCode(): string {
  return Array.from({ length: groups }, () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('')).join('-');
}

/** As it is hashed: whoever types it in small letters, with blanks or without the lines means the same. */
export function plainCode(typed: string): string {
  return fold(typed).replace(/[^a-z0-9]/g, '');
}
