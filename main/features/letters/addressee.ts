import type { LetterFacts } from '../../../db/queries/letter-facts.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { addressedTo, personTitled, withCase } from '../../../preload/contract/suffix.ts';
import type { closings } from './shipped.ts';
import { phrases } from './words.ts';

/** Whom the letter goes to, and on what it rests (m.14, m.15). */

type Asker = Pick<LetterFacts, 'requesterKind' | 'requester' | 'neighbourhood' | 'acting' | 'address'>;

export function closingFor({ requesterKind }: Asker): keyof typeof closings {
  return requesterKind === 'stk' ? 'stk' : 'kisi';
}

/** "Sayın Hasan IŞIK / Yeni Mahallesi Muhtarı"; an NGO in capitals with its ending. */
export function toRequester({ requesterKind, requester, neighbourhood, acting, address }: Asker): string {
  if (requesterKind === 'stk') return addressedTo(requester);
  const person = `Sayın ${personTitled(requester)}`;
  if (requesterKind === 'muhtar') return `${person}\n${officeOf(neighbourhood, acting)}`;
  return address === '' ? person : `${person}\n${address.replace(/\s*\n\s*/g, ', ')}`;
}

function officeOf(neighbourhood: string, acting: 0 | 1): string {
  return `${neighbourhood === '' ? '' : `${neighbourhoodTitle(neighbourhood)} `}${acting === 1 ? phrases.actingMuhtar : phrases.muhtar}`;
}

export function toUnit(unit: string): string {
  return addressedTo(unit);
}

/** "İlgi" of a letter to who asked. */
export function theirRequest(fact: LetterFacts): string {
  return phrases.yourRequest(formatDate(askedOn(fact)), fact.externalNo);
}

/** "İlgi" of a letter to a unit about one request: whose, of which day. */
export function requestAsReference(fact: LetterFacts): string {
  const who = fact.requesterKind === 'muhtar' && fact.neighbourhood !== '' ? phrases.muhtarOf(neighbourhoodTitle(fact.neighbourhood), fact.requester) : fact.requester;
  return phrases.requestOf(withCase(who, 'in', fact.requesterKind === 'stk' ? 'kurum' : 'kisi'), formatDate(askedOn(fact)), fact.externalNo);
}

/** Letters with which the requests were handed over, oldest first; only those whose number is known. */
export function ourLetters(facts: readonly LetterFacts[]): string {
  const letters = new Map(facts.flatMap(({ sentOn, paperNo }) => (sentOn !== null && paperNo !== '' ? [[`${sentOn} ${paperNo}`, phrases.ourLetter(formatDate(sentOn), paperNo)] as const] : [])));
  return [...letters].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, 10).map(([, words]) => words).join('\n');
}

/** The day of the petition or of the outside number, else of our record. */
function askedOn({ petitionDate, externalDate, registeredOn }: LetterFacts): string {
  return petitionDate ?? externalDate ?? registeredOn;
}
