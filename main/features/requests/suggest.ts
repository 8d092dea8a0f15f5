import { findMuhtars, findNgos, findPersons, lastRequests, type RequesterMatch } from '../../../db/queries/search-requesters.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { RequesterSuggestion } from '../../../preload/contract/requests.ts';
import { suggestionText } from './text.ts';

const mostSuggestions = 12;

/** "kim?": muhtars in office first, then NGOs and people; whose time is over comes last and is marked. */
export async function suggestRequesters(reader: Reader, text: string): Promise<RequesterSuggestion[]> {
  const { today } = reader.occasion;
  const found = [
    ...(await findMuhtars(reader, text, mostSuggestions)),
    ...(await findNgos(reader, text, mostSuggestions)),
    ...(await findPersons(reader, text, mostSuggestions)),
  ];
  const current = found.filter((match) => !isExpired(match, today));
  const expired = found.filter((match) => isExpired(match, today));
  return Promise.all([...current, ...expired].slice(0, mostSuggestions).map((match) => toSuggestion(reader, match, today)));
}

/** A muhtar's `endDate` is the last day in office, an NGO's the day it closed. */
function isExpired({ kind, endDate }: RequesterMatch, today: string): boolean {
  return endDate !== null && (kind === 'stk' ? endDate <= today : endDate < today);
}

async function toSuggestion(reader: Reader, match: RequesterMatch, today: string): Promise<RequesterSuggestion> {
  const { acting, startDate, endDate, ...known } = match;
  const owner = match.seatId ?? match.ngoId ?? match.personId ?? 0;
  return { ...known, label: labelOf(match), expired: isExpired(match, today), lastRequests: await lastRequests(reader, match.kind, owner) };
}

function labelOf({ kind, name, neighbourhood, acting, startDate, endDate }: RequesterMatch): string {
  if (kind === 'muhtar') return suggestionText.muhtar(neighbourhood, name, acting === 1, startDate?.slice(0, 4) ?? '', endDate?.slice(0, 4) ?? '');
  if (kind === 'stk') return suggestionText.ngo(name);
  return suggestionText.person(name, neighbourhood);
}
