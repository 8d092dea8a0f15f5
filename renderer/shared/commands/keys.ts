import { fold, upperTr } from '../../../preload/contract/turkish.ts';

/** What of a keyboard event decides which command it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const asciiLetter = /^[a-z]$/i;
const turkishLetter = /^[ÇĞÖŞÜ]$/;

/**
 * Does this press mean this key ("Ctrl+Shift+N")? The letter that is printed decides, so it works on Turkish Q and F;
 * only where the layout has no Latin letter there does the place of the key decide. Ctrl+Alt is AltGr and never a command.
 */
export function matchesKey(key: string, press: KeyPress): boolean {
  const parts = key.split('+');
  const name = parts.at(-1) ?? '';
  if (press.metaKey || (press.ctrlKey && press.altKey)) return false;
  // Where a sign lies is the layout's business: "/" is Shift+7 and "'" Shift+2 on Turkish Q.
  if (isSign(name)) return press.ctrlKey === parts.includes('Ctrl') && !press.altKey && press.key === name;
  if (press.ctrlKey !== parts.includes('Ctrl') || press.shiftKey !== parts.includes('Shift') || press.altKey !== parts.includes('Alt')) return false;
  if (asciiLetter.test(name)) return asciiLetter.test(press.key) ? fold(press.key) === fold(name) : press.key.length !== 1 && press.code === `Key${name}`;
  if (turkishLetter.test(name)) return upperTr(press.key) === name;
  if (/^\d$/.test(name)) return press.key === name || press.code === `Digit${name}`;
  return press.key === (name === 'Space' ? ' ' : name);
}

/** Does the press write a sign, or leave? Such a key belongs first to the field or the dialog that has the focus. */
export function isBare(press: KeyPress): boolean {
  return !press.ctrlKey && !press.altKey && !press.metaKey && (press.key.length === 1 || press.key === 'Escape');
}

function isSign(name: string): boolean {
  return name.length === 1 && !/[\p{L}\d]/u.test(name);
}

const shown: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', Space: 'Boşluk' };

/** The caps of a key in order: ["Ctrl", "Shift", "N"]. */
export function keyCaps(key: string): readonly string[] {
  return key.split('+').map((part) => shown[part] ?? part);
}

/** The key as it stands behind a button's words: "Ctrl+Shift+N". */
export function keyWords(key: string): string {
  return keyCaps(key).join('+');
}
