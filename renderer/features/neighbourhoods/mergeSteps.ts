import { addDays } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { NeighbourhoodDetail } from '../../../preload/contract/neighbourhoods.ts';
import { formatCount, formatDate } from '../../shared/format.ts';
import { directoryText, neighbourhoodText as text } from '../../text/directory.ts';
import { currentTerms, termWords } from './seats.ts';

interface MergeChoice {
  /** Title of the other neighbourhood, or words for the one that is not chosen yet. */
  readonly into: string;
  readonly on: string | null;
  readonly today: string;
}

/** What saving will do, sentence by sentence; the handler of `neighbourhoods.merge` does exactly this. */
export function mergeSteps(record: NeighbourhoodDetail, { into, on, today }: MergeChoice): readonly string[] {
  const name = neighbourhoodTitle(record.name);
  const leaving = currentTerms(record.seats, today).map(termWords);
  const lastDay = on === null ? text.mergeUnknownDay : formatDate(addDays(on, -1));
  const open = record.openRequests > 0 ? directoryText.openRequestsOf(formatCount(record.openRequests)) : directoryText.noOpenRequests;
  return [
    text.mergeCloses(name, on === null ? text.mergeUnknownDay : formatDate(on)),
    leaving.length > 0 ? text.mergeTerms(leaving.join(', '), lastDay) : text.mergeNoTerms,
    record.openRequests > 0 ? text.mergeRequests(name, open) : text.mergeOldRequests(name),
    text.mergeNames(name, into),
    text.mergeTimeline(into),
  ];
}
