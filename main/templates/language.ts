import { letterText } from '../../preload/contract/letter-text.ts';
import { nounCases, withCase, type NameKind, type NounCase } from '../../preload/contract/suffix.ts';

/**
 * The language of the office's templates: {field}, {field:e} with a case ending, and [ … ] for what is left out when a
 * field in it is empty. Plain text otherwise.
 */
export interface TemplateLanguage<Field extends string> {
  /** The first thing wrong with a template, as a sentence; null where nothing is. */
  problem(template: string): string | null;
  /**
   * The template with its fields filled in; paragraphs of which nothing is left are gone. `blank` stands where an empty
   * field outside of [ … ] would leave a hole: nothing in a letter, a dotted line on a paper that can be filled by hand.
   */
  fill(template: string, values: Readonly<Record<Field, string>>, blank?: string): string;
}

const FIELD = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** `kinds`: what kind of name a field holds, where it is not that of an institution; its ending follows from that. */
export function templateLanguage<Field extends string>(fields: readonly Field[], kinds: Readonly<Partial<Record<Field, NameKind>>>): TemplateLanguage<Field> {
  const known: ReadonlySet<string> = new Set(fields);
  const isField = (name: string): name is Field => known.has(name);

  function problem(template: string): string | null {
    for (const [, name = '', ending] of template.matchAll(FIELD)) {
      if (!isField(name)) return letterText.unknownField(name, fields.join(', '));
      if (ending !== undefined && !isCase(ending)) return letterText.unknownEnding(name, ending);
    }
    if (/[{}]/.test(template.replace(FIELD, ''))) return letterText.openBrace;
    return isBalanced(template) ? null : letterText.openBracket;
  }

  function fill(template: string, values: Readonly<Record<Field, string>>, blank = ''): string {
    const hasEmpty = (part: string): boolean => [...part.matchAll(FIELD)].some(([, name = '']) => isField(name) && values[name] === '');
    // Values may hold brackets of their own, so the brackets of the template go first.
    const kept = template.replace(/\[([^[\]]*)\]/g, (_, part: string) => (hasEmpty(part) ? '' : part));
    return kept
      .split('\n')
      .map((paragraph) => filled(paragraph, values, blank).replace(/[ \t]+/g, ' ').trim())
      .filter((paragraph) => paragraph !== '')
      .join('\n');
  }

  function filled(paragraph: string, values: Readonly<Record<Field, string>>, blank: string): string {
    return paragraph.replace(FIELD, (written, name: string, ending?: string) => {
      if (!isField(name)) return written;
      const value = values[name];
      if (value === '') return blank;
      return ending === undefined || !isCase(ending) ? value : withCase(value, ending, kinds[name] ?? 'kurum');
    });
  }

  return { problem, fill };
}

/** Square brackets stand in pairs, and none within another. */
function isBalanced(template: string): boolean {
  let depth = 0;
  for (const sign of template) {
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

function isCase(ending: string): ending is NounCase {
  return (nounCases as readonly string[]).includes(ending);
}
