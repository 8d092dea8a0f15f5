import { similarCandidates, type SimilarCandidate } from '../../../db/queries/similar.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { SimilarRequest } from '../../../preload/contract/requests.ts';
import { foldedWords } from '../../../preload/contract/turkish.ts';

/** A closed record may be repeated for so many days. */
export const similarDays = 90;
const shown = 4;
/** Turkish adds its endings behind: lambası, lambalar and lambanın begin alike. */
const stemLength = 5;
const shortestWord = 3;
const mostStems = 8;
/** Words that nearly every request has. */
const common = new Set(['bir', 'var', 'yok', 'icin', 'ile', 'cok', 'olan', 'gore', 'kadar', 'daha', 'sonra', 'once', 'talep', 'ediyor', 'istiyor', 'mahalle', 'mahallesi', 'sokak', 'cadde', 'sayin', 'lutfen', 'rica']
  .map((word) => word.slice(0, stemLength)));

export interface Wish {
  readonly neighbourhoodId: number | null;
  readonly topicId: number | null;
  readonly text: string;
  readonly exceptId: number | null;
}

/** What may be the same thing already: same neighbourhood, same topic or a word in common, best first. */
export async function similarRequests(reader: Reader, { neighbourhoodId, topicId, text, exceptId }: Wish): Promise<SimilarRequest[]> {
  if (neighbourhoodId === null) return [];
  const stems = stemsOf(text);
  const found = await similarCandidates(reader, { neighbourhoodId, topicId, stems, since: addDays(reader.occasion.today, -similarDays), exceptId });
  return rank(found, { topicId, stems }).slice(0, shown).map(plain);
}

export function stemsOf(text: string): string[] {
  const stems = foldedWords(text).filter((word) => word.length >= shortestWord && !/^\d+$/.test(word)).map((word) => word.slice(0, stemLength));
  return [...new Set(stems)].filter((stem) => !common.has(stem)).slice(0, mostStems);
}

/** Words in common count most, then the topic, then that it is still open; of equals the newest. One common word of many under another topic is chance. */
export function rank<C extends Pick<SimilarCandidate, 'topicId' | 'subject' | 'text' | 'state'>>(found: readonly C[], { topicId, stems }: { readonly topicId: number | null; readonly stems: readonly string[] }): C[] {
  const scored = found.flatMap((candidate, at) => {
    const words = foldedWords(`${candidate.subject} ${candidate.text}`);
    const shared = stems.filter((stem) => words.some((word) => word.startsWith(stem))).length;
    const sameTopic = topicId !== null && candidate.topicId === topicId;
    if (!sameTopic && shared * 3 < stems.length) return [];
    return [{ candidate, at, score: shared * 4 + (sameTopic ? 3 : 0) + (candidate.state === 'kapali' ? 0 : 2) }];
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ candidate }) => candidate);
}

function plain({ topicId: _, text: __, ...candidate }: SimilarCandidate): SimilarRequest {
  return candidate;
}
