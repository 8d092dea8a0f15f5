import { fold, foldedWords, titleTr } from './turkish.ts';

/** Names of neighbourhoods: kept as "Yeni", shown as "Yeni Mahallesi", matched whatever a list writes behind them. */

const PARTS = /^([^(]*)(\(.*)?$/s;
// İ and ı written out: no regular expression flag knows them.
const TYPE_BEHIND = /\s+(?:mahalle(?:s[iİı])?|mah\.?|mh\.?)$/iu;
const TYPE_WORDS: ReadonlySet<string> = new Set(['mahallesi', 'mahalle', 'mah', 'mh', 'muhtarligi', 'muhtari']);
const JOINED_TYPE = /(?<=.{2})mahalle(?:si)?$/;

/**
 * The form in which a neighbourhood is kept: without "Mahallesi", "Mah." or "Mh." at the end, capitals turned to title case.
 * What stands in brackets stays: `ATATÜRK MAH (ÇAĞLAYAN BELDESİ)` → `Atatürk (Çağlayan Beldesi)`.
 */
export function neighbourhoodName(text: string): string {
  const [, base = '', rest = ''] = PARTS.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const bare = base.trim().replace(TYPE_BEHIND, '');
  const name = [bare, rest.trim()].filter((part) => part !== '').join(' ');
  return /\p{Ll}/u.test(bare) || bare === '' ? name : titleTr(name);
}

/**
 * The key under which one neighbourhood is one: "YENİ MH.", "Yeni Mah.", "Yeni Mahallesi" and "Yenimahalle" are all `yeni`.
 * Spaces and punctuation do not count (İzzet Paşa = İzzetpaşa); only the end of the name is cut, so Mahallecik keeps its own.
 * '' for a text without letters and digits.
 */
export function neighbourhoodKey(text: string): string {
  const [, base = '', rest = ''] = PARTS.exec(fold(text)) ?? [];
  const words = foldedWords(base);
  while (words.length > 1 && TYPE_WORDS.has(words.at(-1) ?? '')) words.pop();
  const key = words.join('').replace(JOINED_TYPE, '');
  const bracketed = foldedWords(rest).join('');
  return bracketed === '' ? key : `${key}/${bracketed}`;
}

/** The name as a sentence needs it: "Yeni Mahallesi", "Arslanlı Köyü", "Yenimahalle". */
export function neighbourhoodTitle(name: string): string {
  const [, base = '', rest = ''] = PARTS.exec(name) ?? [];
  const titled = /(mahalle(s[iİı])?|köyü|beldesi)\s*$/iu.test(base) ? base.trim() : `${base.trim()} Mahallesi`;
  return rest === '' ? titled : `${titled} ${rest}`;
}
