import { linesOf } from '../../db/repositories/hand-offs.ts';
import type { Writer } from '../../db/unit-of-work.ts';
import { contract } from '../../preload/contract/index.ts';
import type { RequestDraft, RequestSaved } from '../../preload/contract/requests.ts';
import { requests } from '../features/requests/handlers.ts';
import type { Asking } from './asking.ts';
import { call } from './call.ts';
import { seatKey } from './cast.ts';
import type { Ending, Step } from './course.ts';
import { idOf, type Known } from './furnish.ts';
import type { Random } from './random.ts';

/** Plays the requests one moment after another through the handlers. */
export interface Stage {
  receive(writer: Writer, of: number, asking: Asking): Promise<void>;
  go(writer: Writer, of: number, asking: Asking, step: Step): Promise<void>;
}

export function createStage(random: Random, known: Known): Stage {
  const saved = new Map<number, RequestSaved>();
  const papers = new Map<string, number>();
  const savedAt = (of: number): RequestSaved => {
    const found = saved.get(of);
    if (!found) throw new Error(`request ${of} has not come in yet`);
    return found;
  };
  /** Numbers of letters grow through the year, each desk's own; the office writes under 622.01. */
  const paperNo = (on: string, desk: string, step: number): string => {
    const key = `${on.slice(0, 4)} ${desk}`;
    const number = (papers.get(key) ?? random.int(10, 90)) + random.int(1, step);
    papers.set(key, number);
    return `${desk}-${number}`;
  };
  const unitOf = (asking: Asking) => {
    const name = known.topics.get(asking.topic.topic)?.unit ?? '';
    const unit = known.units.get(name);
    if (!unit) throw new Error(`no unit for ${asking.topic.topic}`);
    return unit;
  };

  return {
    async receive(writer, of, asking) {
      const { on, channel, type, subject, text, priority, priorityReason, externalNo, externalDate, petitionDate } = asking;
      const draft = { channel, type, subject, text, priority, priorityReason, externalNo, externalDate, petitionDate, registeredOn: on };
      const topicId = known.topics.get(asking.topic.topic)?.id ?? null;
      saved.set(of, await call(contract.requests.create, requests.create, writer, { ...draft, requester: requester(known, asking), topicId, unitId: unitOf(asking).id }));
    },

    async go(writer, of, asking, step) {
      const { id } = savedAt(of);
      const { on } = step;
      const handOffId = async (): Promise<number> => (await linesOf(writer, id)).at(-1)?.id ?? 0;
      if (step.kind === 'handOff') {
        const right = unitOf(asking);
        const unit = step.unit === 'right' ? right : random.pick([...known.units.values()].filter((other) => other.id !== right.id));
        const letter = { unitId: unit.id, personId: step.named ? unit.responsible : null, sentOn: on, paperNo: paperNo(on, '622.01', 9), note: step.note };
        await call(contract.requests.handOff, requests.handOff, writer, { requestIds: [id], ...letter });
      } else if (step.kind === 'return') {
        await call(contract.requests.returnHandOff, requests.returnHandOff, writer, { handOffId: await handOffId(), on, reason: step.reason });
      } else if (step.kind === 'answer') {
        await call(contract.requests.answer, requests.answer, writer, { handOffId: await handOffId(), on, text: step.text, paperNo: random.chance(0.8) ? paperNo(on, `755.${unitOf(asking).id}`, 30) : '' });
      } else if (step.kind === 'judge') {
        await call(contract.requests.judgeAnswer, requests.judgeAnswer, writer, { handOffId: await handOffId(), on, adequate: step.adequate, note: step.note });
      } else if (step.kind === 'close') {
        const duplicateOf = asking.repeats === null ? null : savedAt(asking.repeats).number;
        await call(contract.requests.close, requests.close, writer, { id, closedOn: on, ...ending(known, step.ending, on), duplicateOf });
      } else if (step.kind === 'notify') {
        await call(contract.requests.notify, requests.notify, writer, { id, on, who: step.who, how: step.how, note: step.note });
      } else if (step.kind === 'reopen') {
        await call(contract.requests.reopen, requests.reopen, writer, { id, on, reason: step.reason });
      } else {
        await call(contract.requests.cancel, requests.cancel, writer, { id, on, reason: step.reason });
      }
    },
  };
}

function requester(known: Known, { asker }: Asking): RequestDraft['requester'] {
  if (asker.kind === 'muhtar') return { kind: 'muhtar', seatId: idOf(known.seats, seatKey(asker.headman)) };
  const neighbourhoodId = idOf(known.places, asker.place);
  if (asker.kind === 'stk') return { kind: 'stk', ngoId: idOf(known.ngos, asker.ngo), neighbourhoodId };
  return { kind: 'kisi', personId: null, name: asker.citizen.name, phone: asker.citizen.phone, neighbourhoodId };
}

function ending(known: Known, { outcome, reason, reasonText, resultText, forwardedTo }: Ending, on: string) {
  return {
    outcome,
    reasonId: reason === null ? null : idOf(known.reasons, reason),
    reasonText,
    resultText,
    doneOn: outcome === 'yapildi' || outcome === 'kismen' ? on : null,
    planYear: outcome === 'programa_alindi' ? Number(on.slice(0, 4)) + 1 : null,
    forwardedTo,
  };
}
