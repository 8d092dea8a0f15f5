import { foldedWords } from '../../../preload/contract/turkish.ts';

/** A code for a new row of a list: "Bütçe / ödenek yok" → `butce_odenek_yok`; a taken one gets a number. */
export function codeFor(name: string, taken: readonly string[], separator: '_' | '-' = '_'): string {
  const words = foldedWords(name).map((word) => word.replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');
  const base = words.join(separator).slice(0, 40) || 'kod';
  let code = base;
  for (let n = 2; taken.includes(code); n++) code = `${base}${separator}${n}`;
  return code;
}
