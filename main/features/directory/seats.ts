import { findNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import { findPerson } from '../../../db/repositories/people.ts';
import { endTerm, findTerm, insertTerm, termsOfNeighbourhood, termsOfPerson } from '../../../db/repositories/seats.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { SeatRole, TermEnd, TermStart } from '../../../preload/contract/codes.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { chosen, found, refuseFuture } from './found.ts';
import { directoryText as text } from './text.ts';

export interface NewTerm {
  readonly personId: number;
  readonly neighbourhoodId: number;
  readonly role: SeatRole;
  readonly position: number | null;
  readonly acting: boolean;
  readonly startDate: string;
  readonly startReason: TermStart;
  readonly endDate: string | null;
}

/** 4541 m.2: four full and four substitute members. */
const positions = [1, 2, 3, 4] as const;

/**
 * Starts a term. Who sits on the same seat leaves the day before: the muhtar always, a member where the new one is
 * elected. An acting muhtar stands beside the elected one, and leaves when a new one is elected. Everything else that
 * overlaps is refused at its field. Answers whose term ended.
 */
export async function startTerm(writer: Writer, input: NewTerm): Promise<{ readonly id: number; readonly ended: string | null }> {
  const { today } = writer.occasion;
  const person = chosen(await findPerson(writer, input.personId), 'personId');
  await checkPlace(writer, input.neighbourhoodId, input.startDate);
  refuseFuture('startDate', input.startDate, today);
  if (input.endDate !== null && input.endDate < input.startDate) throw fieldRefusal('endDate', text.endBeforeStart);
  if (input.acting && input.role !== 'muhtar') throw fieldRefusal('acting', text.actingMuhtarOnly);
  if (input.position !== null && input.role === 'muhtar') throw fieldRefusal('position', text.positionForMember);
  if (input.position !== null && (input.position < 1 || input.position > 4)) throw fieldRefusal('position', text.position);

  const acting = input.role === 'muhtar' && (input.acting || input.startReason === 'vekalet');
  const term: NewTerm = { ...input, acting, startReason: acting ? 'vekalet' : input.startReason };
  const council = (await termsOfNeighbourhood(writer, term.neighbourhoodId)).filter(({ role }) => role === term.role);
  const position = term.role === 'muhtar' ? null : (term.position ?? freePosition(council, term));
  const leaving = sameSeat(council, term, position).filter((other) => overlaps(other, term));
  for (const other of leaving) refuseUnlessLeaves(other, term, today);
  await checkPerson(writer, person, term, leaving);

  for (const other of leaving) await endTerm(writer, other.id, addDays(term.startDate, -1), endReason(term.startReason));
  const id = await insertTerm(writer, { ...term, position });
  return { id, ended: leaving.length > 0 ? leaving.map((other) => other.person).join(', ') : null };
}

async function checkPlace(reader: Reader, id: number, startDate: string): Promise<void> {
  const { name, valid_from: from, valid_to: to } = chosen(await findNeighbourhood(reader, id), 'neighbourhoodId');
  if (to !== null) throw fieldRefusal('neighbourhoodId', text.neighbourhoodClosed(name, to));
  if (from !== null && startDate < from) throw fieldRefusal('startDate', text.neighbourhoodNotYet(name, from));
}

type Span = Pick<SeatTerm, 'startDate' | 'endDate'>;

function overlaps(a: Span, b: Span): boolean {
  return (a.endDate === null || a.endDate >= b.startDate) && (b.endDate === null || b.endDate >= a.startDate);
}

/** Terms that the new one cannot stand beside. */
function sameSeat(council: readonly SeatTerm[], term: NewTerm, position: number | null): SeatTerm[] {
  if (term.role !== 'muhtar') return council.filter((other) => other.position === position);
  return council.filter((other) => other.acting || !term.acting);
}

/** A term that is still open and began earlier ends the day before; whatever else overlaps contradicts the records. */
function refuseUnlessLeaves(other: SeatTerm, term: NewTerm, today: string): void {
  const stillOpen = other.endReason === null && other.startDate < term.startDate;
  const newOneIsOver = term.endDate !== null && term.endDate < today;
  const replaces = term.role === 'muhtar' || term.startReason === 'secim';
  if (stillOpen && replaces && !newOneIsOver) return;
  throw fieldRefusal(replaces ? 'startDate' : 'position', text.seatTaken(other.person, text.seat(other.neighbourhood, other.role, other.acting), other.startDate, other.endDate));
}

function freePosition(council: readonly SeatTerm[], term: NewTerm): number {
  const held = (position: number) => council.find((other) => other.position === position && overlaps(other, term));
  const free = positions.find((position) => {
    const holder = held(position);
    return holder === undefined || (term.startReason === 'secim' && holder.endReason === null && holder.startDate < term.startDate);
  });
  if (free === undefined) throw fieldRefusal('position', text.councilFull(term.role));
  return free;
}

/** One person, one seat; only an acting muhtar keeps the seat in the council meanwhile (the deputy comes from it). */
async function checkPerson(reader: Reader, person: { readonly id: number; readonly name: string }, term: NewTerm, leaving: readonly SeatTerm[]): Promise<void> {
  const busy = (await termsOfPerson(reader, person.id)).find((other) => overlaps(other, term) && !leaving.some(({ id }) => id === other.id) && !mayHoldBoth(other, term));
  if (busy) throw fieldRefusal('personId', text.personBusy(person.name, text.seat(busy.neighbourhood, busy.role, busy.acting)));
}

function mayHoldBoth(held: SeatTerm, term: NewTerm): boolean {
  if (held.neighbourhoodId !== term.neighbourhoodId) return false;
  return (term.acting && held.role !== 'muhtar') || (held.acting && term.role !== 'muhtar');
}

function endReason(started: TermStart): TermEnd {
  return started === 'secim' ? 'sure_doldu' : 'diger';
}

/** Ends a term on its last day. */
export async function finishTerm(writer: Writer, { id, endDate, endReason: reason }: { readonly id: number; readonly endDate: string; readonly endReason: TermEnd }): Promise<{ readonly id: number }> {
  const term = found(await findTerm(writer, id));
  if (term.endReason !== null && term.endDate !== null) throw new Refusal('rule', text.termEnded(term.endDate));
  if (endDate < term.startDate) throw fieldRefusal('endDate', text.endBeforeTerm(term.startDate));
  refuseFuture('endDate', endDate, writer.occasion.today);
  await endTerm(writer, id, endDate, reason);
  return { id };
}
