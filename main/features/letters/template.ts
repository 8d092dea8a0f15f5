import { letterFields, type LetterField, type LetterValues } from '../../../preload/contract/letter-model.ts';
import { letterText } from '../../../preload/contract/letter-text.ts';
import { nounCases, withCase, type NameKind, type NounCase } from '../../../preload/contract/suffix.ts';

/**
 * The language of letter templates: {field}, {field:e} with a case ending, and [ … ] for what is left out when a field
 * in it is empty. Plain text otherwise.
 */

const FIELD = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** What kind of name a field holds; its ending follows from that. */
const kinds: Readonly<Partial<Record<LetterField, NameKind>>> = { mahalle: 'yer', basvuran: 'kisi', muhtar: 'kisi' };

/** The first thing wrong with a template, as a sentence; null where nothing is. */
export function templateProblem(template: string): string | null {
  for (const [, name = '', ending] of template.matchAll(FIELD)) {
    if (!isField(name)) return letterText.unknownField(name, letterFields.join(', '));
    if (ending !== undefined && !isCase(ending)) return letterText.unknownEnding(name, ending);
  }
  if (/[{}]/.test(template.replace(FIELD, ''))) return letterText.openBrace;
  let depth = 0;
  for (const sign of template) {
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (depth < 0 || depth > 1) return letterText.openBracket;
  }
  return depth === 0 ? null : letterText.openBracket;
}

/** The template with its fields filled in; paragraphs of which nothing is left are gone. */
export function fillTemplate(template: string, values: LetterValues): string {
  // Values may hold brackets of their own, so the brackets of the template go first.
  const kept = template.replace(/\[([^[\]]*)\]/g, (_, part: string) => (hasEmpty(part, values) ? '' : part));
  return kept
    .split('\n')
    .map((paragraph) => filled(paragraph, values).replace(/[ \t]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

function filled(paragraph: string, values: LetterValues): string {
  return paragraph.replace(FIELD, (written, name: string, ending?: string) => {
    if (!isField(name)) return written;
    const value = values[name];
    return ending === undefined || value === '' || !isCase(ending) ? value : withCase(value, ending, kinds[name] ?? 'kurum');
  });
}

function hasEmpty(part: string, values: LetterValues): boolean {
  return [...part.matchAll(FIELD)].some(([, name = '']) => isField(name) && values[name] === '');
}

function isField(name: string): name is LetterField {
  return (letterFields as readonly string[]).includes(name);
}

function isCase(ending: string): ending is NounCase {
  return (nounCases as readonly string[]).includes(ending);
}
