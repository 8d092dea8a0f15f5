import { chaseCandidates, type ChaseCandidate } from '../../db/queries/chase-lines.ts';
import { chaseTurns, insertChase } from '../../db/repositories/chases.ts';
import { addEvent } from '../../db/repositories/requests.ts';
import type { Reader } from '../../db/unit-of-work.ts';
import type { ChaseLine, ChasePreview, ChaseUnit } from '../../preload/contract/chases.ts';
import { daysBetween } from '../../preload/contract/dates.ts';
import { chaseText as text } from '../../preload/contract/letter-text.ts';
import { stateNames } from '../../preload/contract/text.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';
import { fieldRefusal, Refusal } from '../bridge/failure.ts';
import { dueOf } from './letters/tables.ts';

export const chases = {
  preview: async (reader, { requestIds }) => toPreview(await plan(reader, requestIds)),

  async create(writer, { requestIds, on }) {
    if (on !== writer.occasion.today) throw fieldRefusal('on', text.future);
    const { lines } = await plan(writer, requestIds);
    if (lines.length === 0) throw new Refusal('rule', text.nothing);
    const chaseIds: number[] = [];
    for (const { candidate, line } of lines) {
      chaseIds.push(await insertChase(writer, { request_id: line.requestId, hand_off_id: candidate.handOffId, unit_id: candidate.unitId, chased_on: on, turn: line.turn, due_on: line.dueOn }));
      await addEvent(writer, line.requestId, 'tekit', on, text.event(candidate.unit, line.turn, line.daysLate));
    }
    return { chaseIds, count: lines.length, units: new Set(lines.map(({ candidate }) => candidate.unitId)).size };
  },
} satisfies FeatureHandlers<'chases'>;

type Waiting = ChaseCandidate & { readonly handOffId: number; readonly unitId: number };

interface Plan {
  readonly lines: readonly { readonly candidate: Waiting; readonly line: ChaseLine }[];
  readonly skipped: ChasePreview['skipped'];
}

/** A hand-off is chased once a day at most, so that pressing the key twice does not count twice. */
async function plan(reader: Reader, requestIds: readonly number[]): Promise<Plan> {
  const candidates = await chaseCandidates(reader, requestIds);
  const turns = await chaseTurns(reader, candidates.flatMap(({ handOffId }) => handOffId ?? []));
  const { today } = reader.occasion;
  const lines: Plan['lines'][number][] = [];
  const skipped: Plan['skipped'][number][] = [];
  for (const candidate of candidates) {
    const { requestId, number } = candidate;
    if (!waits(candidate)) skipped.push({ requestId, number, reason: text.notAtUnit(stateNames[candidate.state]) });
    else if (turns.get(candidate.handOffId)?.last === today) skipped.push({ requestId, number, reason: text.today });
    else lines.push({ candidate, line: lineOf(candidate, (turns.get(candidate.handOffId)?.count ?? 0) + 1, today) });
  }
  return { lines, skipped };
}

function waits(candidate: ChaseCandidate): candidate is Waiting {
  return candidate.handOffId !== null && candidate.unitId !== null;
}

function lineOf(candidate: Waiting, turn: number, today: string): ChaseLine {
  const { requestId, number, subject, neighbourhood, sentOn } = candidate;
  const dueOn = dueOf(candidate);
  return { requestId, number, subject, neighbourhood, sentOn, dueOn, daysLate: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)), turn };
}

function toPreview({ lines, skipped }: Plan): ChasePreview {
  const units = new Map<number, ChaseUnit & { readonly lines: ChaseLine[] }>();
  for (const { candidate, line } of lines) {
    const unit = units.get(candidate.unitId) ?? { unitId: candidate.unitId, unit: candidate.unit, lines: [] };
    unit.lines.push(line);
    units.set(candidate.unitId, unit);
  }
  return { units: [...units.values()], skipped };
}
