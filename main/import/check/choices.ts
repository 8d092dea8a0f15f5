import type { NeighbourhoodKind, Outcome, Priority, RequesterKind, RequestType } from '../../../preload/contract/codes.ts';
import { neighbourhoodKindNames, outcomeNames, priorityNames, requesterKindNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { foldedWords } from '../../../preload/contract/turkish.ts';
import type { Choice } from './row.ts';
import { neighbourhoodKindWords, outcomeWords, priorityWords, requesterKindWords, typeWords } from './words.ts';

export const wordKey = (written: string): string => foldedWords(written).join(' ');

function choice<T>(words: Readonly<Record<string, T>>, names: Readonly<Record<string, string>>, codeOf: (code: string) => T = (code) => code as T): Choice<T> {
  const found = new Map(Object.entries(words).map(([word, code]) => [wordKey(word), code]));
  for (const [code, name] of Object.entries(names)) found.set(wordKey(name), codeOf(code));
  return { find: (written) => found.get(wordKey(written)), names: Object.values(names) };
}

export const types: Choice<RequestType> = choice(typeWords, typeNames);
export const choicesOfPriority: Choice<Priority> = choice(priorityWords, priorityNames);
export const requesterKindChoice: Choice<RequesterKind> = choice(requesterKindWords, requesterKindNames);
export const neighbourhoodKindChoice: Choice<NeighbourhoodKind> = choice(neighbourhoodKindWords, neighbourhoodKindNames);

const { acik, birimde, yanitlandi } = stateNames;
const openOutcomes: Readonly<Record<string, Outcome | null>> = { [acik]: null, [birimde]: null, [yanitlandi]: null };
/** null: the request is still open. */
export const outcomeChoice: Choice<Outcome | null> = choice<Outcome | null>({ ...outcomeWords, ...openOutcomes }, outcomeNames);
