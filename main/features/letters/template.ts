import { letterFields, type LetterField, type LetterValues } from '../../../preload/contract/letter-model.ts';
import type { NameKind } from '../../../preload/contract/suffix.ts';
import { templateLanguage } from '../../templates/language.ts';

/** What kind of name a field holds; its ending follows from that. */
const kinds: Readonly<Partial<Record<LetterField, NameKind>>> = { mahalle: 'yer', basvuran: 'kisi', muhtar: 'kisi' };

const language = templateLanguage(letterFields, kinds);

/** The first thing wrong with a template of a letter, as a sentence; null where nothing is. */
export const templateProblem = (template: string): string | null => language.problem(template);

/** The template of a letter with its fields filled in. */
export const fillTemplate = (template: string, values: LetterValues): string => language.fill(template, values);
