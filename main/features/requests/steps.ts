import { addEvent } from '../../../db/repositories/requests.ts';
import { nameOf, unitOfRequest } from '../../../db/repositories/requests-names.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import type { Parsed } from '../../../preload/contract/operation.ts';
import type { requests, RequestSaved } from '../../../preload/contract/requests.ts';
import { fieldText, requestText } from '../../../preload/contract/text.ts';
import { fieldRefusal } from '../../bridge/failure.ts';
import { demandUnit } from './create.ts';
import * as rules from './rules.ts';
import { demand, load, loadByHandOff, save } from './situation.ts';
import { eventText } from './text.ts';

/** The way of a request through the units. Each step asks the rules, writes what they answer and one line of the timeline. */

type Operations = typeof requests;

/** All of the requests or none; a refused one is named by its number. */
export async function handOffRequests(writer: Writer, wish: Parsed<Operations['handOff']>): Promise<{ readonly count: number }> {
  const { unitId, personId, sentOn, dueOn, paperNo, note } = wish;
  const unit = await demandUnit(writer, unitId, sentOn);
  const person = personId === null ? '' : await nameOf(writer, 'person', personId);
  if (person === undefined) throw fieldRefusal('personId', fieldText.choose);
  const ids = [...new Set(wish.requestIds)];
  for (const id of ids) {
    const loaded = await load(writer, id);
    const verdict = rules.handOff(loaded.situation, { unitId, sentOn, dueOn }, writer.occasion.today);
    const next = demand(verdict.ok || ids.length === 1 ? verdict : { ...verdict, message: requestText.at(loaded.record.number, verdict.message) });
    await save(writer, loaded, next, { newLine: { person_id: personId, paper_no: paperNo, due_on: dueOn, note } });
    await addEvent(writer, id, 'havale', sentOn, eventText.handedOff(unit, person, paperNo, dueOn));
  }
  return { count: ids.length };
}

export async function correctUnit(writer: Writer, { id, unitId, reason, on }: Parsed<Operations['correctUnit']>): Promise<RequestSaved> {
  const after = await demandUnit(writer, unitId, on);
  const loaded = await load(writer, id);
  const next = demand(rules.correctUnit(loaded.situation, { unitId, on }, writer.occasion.today));
  const before = loaded.record.unit_id === null ? undefined : await unitOfRequest(writer, loaded.record.unit_id);
  const saved = await save(writer, loaded, next, { withdrawal: reason });
  await addEvent(writer, id, 'birim_duzeltme', on, eventText.unitCorrected(before?.name ?? eventText.none, after, reason));
  return saved;
}

export async function returnHandOff(writer: Writer, { handOffId, on, reason }: Parsed<Operations['returnHandOff']>): Promise<RequestSaved> {
  const loaded = await loadByHandOff(writer, handOffId);
  const next = demand(rules.returnHandOff(loaded.situation, { handOffId, on }, writer.occasion.today));
  const saved = await save(writer, loaded, next, { line: { id: handOffId, values: { return_reason: reason } } });
  await addEvent(writer, saved.id, 'iade', on, eventText.returned(await unitName(writer, loaded.line.unit_id), reason));
  return saved;
}

export async function recordAnswer(writer: Writer, { handOffId, on, text, paperNo }: Parsed<Operations['answer']>): Promise<RequestSaved> {
  const loaded = await loadByHandOff(writer, handOffId);
  const next = demand(rules.answer(loaded.situation, { handOffId, on }, writer.occasion.today));
  const saved = await save(writer, loaded, next, { line: { id: handOffId, values: { answer_text: text, answer_paper_no: paperNo } } });
  await addEvent(writer, saved.id, 'yanit', on, eventText.answered(await unitName(writer, loaded.line.unit_id), paperNo, text));
  return saved;
}

export async function judgeAnswer(writer: Writer, { handOffId, adequate, note, on }: Parsed<Operations['judgeAnswer']>): Promise<RequestSaved> {
  const loaded = await loadByHandOff(writer, handOffId);
  const next = demand(rules.judgeAnswer(loaded.situation, { handOffId, adequate, on }, writer.occasion.today));
  const again = { person_id: loaded.line.person_id, note };
  const saved = await save(writer, loaded, next, { line: { id: handOffId, values: { adequacy_note: note } }, newLine: again });
  const text = adequate ? eventText.adequate(note) : eventText.inadequate(await unitName(writer, loaded.line.unit_id), note);
  await addEvent(writer, saved.id, 'yeterlilik', on, text);
  return saved;
}

async function unitName(writer: Writer, id: number): Promise<string> {
  return (await unitOfRequest(writer, id))?.name ?? eventText.none;
}
