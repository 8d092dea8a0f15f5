import { chaseTurns } from '../../../db/repositories/chases.ts';
import type { LetterFacts } from '../../../db/queries/letter-facts.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { daysBetween, formatDate } from '../../../preload/contract/dates.ts';
import type { LetterTable } from '../../../preload/contract/letter-model.ts';
import { phrases } from './words.ts';

const { columns } = phrases;
const day = (date: string | null): string => (date === null ? '' : formatDate(date));

/** The requests of a hand-over letter. */
export function requestTable(facts: readonly LetterFacts[]): LetterTable {
  return {
    columns: [
      { label: columns.order, width: 22 },
      { label: columns.number, width: 50 },
      { label: columns.registeredOn, width: 54 },
      { label: columns.neighbourhood, width: 90 },
      { label: columns.subject, width: '*' },
      { label: columns.dueOn, width: 52 },
    ],
    rows: facts.map((fact, index) => [String(index + 1), fact.number, day(fact.registeredOn), fact.neighbourhood, fact.subject, day(fact.unitDueOn ?? fact.dueDate)]),
  };
}

/** The requests of a reminder: how late, and for the how many-th time. */
export async function chaseTable(reader: Reader, facts: readonly LetterFacts[]): Promise<LetterTable> {
  const turns = await chaseTurns(reader, facts.flatMap(({ handOffId }) => handOffId ?? []));
  const { today } = reader.occasion;
  return {
    columns: [
      { label: columns.order, width: 22 },
      { label: columns.number, width: 48 },
      { label: columns.sentOn, width: 50 },
      { label: columns.neighbourhood, width: 74 },
      { label: columns.subject, width: '*' },
      { label: columns.dueOn, width: 50 },
      { label: columns.late, width: 40 },
      { label: columns.turn, width: 28 },
    ],
    rows: facts.map((fact, index) => {
      const due = dueOf(fact);
      const turn = turns.get(fact.handOffId ?? 0)?.count ?? 0;
      return [String(index + 1), fact.number, day(fact.sentOn), fact.neighbourhood, fact.subject, day(due), phrases.daysLate(due === null ? 0 : Math.max(0, daysBetween(due, today))), phrases.turn(Math.max(1, turn))];
    }),
  };
}

/** The day of the unit or of the request, whichever comes first. */
export function dueOf({ unitDueOn, dueDate }: Pick<LetterFacts, 'unitDueOn' | 'dueDate'>): string | null {
  if (unitDueOn === null || dueDate === null) return unitDueOn ?? dueDate;
  return unitDueOn < dueDate ? unitDueOn : dueDate;
}
