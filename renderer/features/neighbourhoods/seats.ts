import type { SeatRole } from '../../../preload/contract/codes.ts';
import type { SeatTerm } from '../../../preload/contract/people.ts';
import { seatText } from '../../text/directory.ts';

/** 4541 m.2: four full and four substitute members. */
export const memberPositions = [1, 2, 3, 4] as const;

/** Terms that hold on `today` (ISO). `endDate` is the last day in office. */
export function currentTerms(seats: readonly SeatTerm[], today: string): readonly SeatTerm[] {
  return seats.filter(({ startDate, endDate }) => startDate <= today && (endDate === null || endDate >= today));
}

/** Who is muhtar today, an acting one first: that is who answers the phone. */
export function muhtarsOf(seats: readonly SeatTerm[], today: string): readonly SeatTerm[] {
  const current = currentTerms(seats, today).filter(({ role }) => role === 'muhtar');
  return [...current.filter(({ acting }) => acting), ...current.filter(({ acting }) => !acting)];
}

export interface CouncilPlace {
  readonly role: Exclude<SeatRole, 'muhtar'>;
  /** 1–4; null for a member whose order was never written down. */
  readonly position: number | null;
  /** null = vacant. */
  readonly term: SeatTerm | null;
}

/** The eight places with who sits there, vacant ones included; a member without a place comes after them. */
export function councilOf(seats: readonly SeatTerm[], today: string): readonly CouncilPlace[] {
  const current = currentTerms(seats, today);
  return (['aza_asil', 'aza_yedek'] as const).flatMap((role) => {
    const members = current.filter((term) => term.role === role);
    const placed = memberPositions.map((position) => ({ role, position, term: members.find((term) => term.position === position) ?? null }));
    const rest = members.filter((term) => !placed.some((place) => place.term === term)).map((term) => ({ role, position: null, term }));
    return [...placed, ...rest];
  });
}

/** "Ali Kaya (muhtar)" */
export function termWords({ person, role, acting }: SeatTerm): string {
  return seatText.personWithRole(person, role, acting);
}
