import { loadTopics, proposeUnit } from '../../../db/repositories/catalogue.ts';
import { insertNeighbourhood, resolveNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import { findOrAddPerson } from '../../../db/repositories/people.ts';
import { insertTerm } from '../../../db/repositories/seats.ts';
import { findOpenUnit, insertUnit } from '../../../db/repositories/units.ts';
import { topicSeeds } from '../../../db/seeds/lists.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { neighbourhoodKey, neighbourhoodName } from '../../../preload/contract/neighbourhood-name.ts';
import type { FieldProblem } from '../../../preload/contract/operation.ts';
import { errorText, fieldText } from '../../../preload/contract/text.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { Refusal } from '../../bridge/failure.ts';
import { officeText as text } from './text.ts';

export interface FirstRun {
  readonly neighbourhoods: readonly string[];
  readonly units: readonly string[];
  readonly muhtars: readonly { readonly neighbourhood: string; readonly muhtar: string; readonly phone: string }[];
  /** Day the muhtars took office: of the last election 31.03.2024. */
  readonly termStart: string;
}

/**
 * Writes the neighbourhoods, units and muhtars of the first run in the caller's transaction.
 * Every row that cannot be taken is named at its field, all of them at once, and then nothing is written.
 */
export async function fillOffice(writer: Writer, run: FirstRun): Promise<void> {
  const problems: FieldProblem[] = [
    ...listProblems('neighbourhoods', run.neighbourhoods, neighbourhoodKey),
    ...listProblems('units', run.units, fold),
    ...(run.termStart > writer.occasion.today ? [{ field: 'termStart', message: fieldText.futureDate }] : []),
    ...(await muhtarProblems(writer, run)),
  ];
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);

  for (const name of run.neighbourhoods) await addNeighbourhood(writer, neighbourhoodName(name));
  await addUnits(writer, run.units);
  for (const { neighbourhood, muhtar, phone } of run.muhtars) {
    const place = await resolveNeighbourhood(writer, neighbourhood);
    if (!place) throw new Error('A checked neighbourhood is missing');
    const personId = await findOrAddPerson(writer, { name: muhtar, phone });
    await insertTerm(writer, { personId, neighbourhoodId: place.id, role: 'muhtar', position: null, acting: false, startDate: run.termStart, startReason: 'secim', endDate: null });
  }
}

function listProblems(list: string, names: readonly string[], keyOf: (name: string) => string): FieldProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    const key = keyOf(name);
    const message = key === '' ? text.nameEmpty : seen.has(key) ? text.twice(name) : null;
    seen.add(key);
    return message === null ? [] : [{ field: `${list}.${at}`, message }];
  });
}

async function muhtarProblems(writer: Writer, { neighbourhoods, muhtars }: FirstRun): Promise<FieldProblem[]> {
  const known = new Set(neighbourhoods.map(neighbourhoodKey));
  const taken = new Set<string>();
  const people = new Map<string, string>();
  const problems: FieldProblem[] = [];
  for (const [at, { neighbourhood, muhtar, phone }] of muhtars.entries()) {
    const key = neighbourhoodKey(neighbourhood);
    const person = `${fold(muhtar)} ${phone}`;
    const elsewhere = phone === '' ? undefined : people.get(person);
    if (!known.has(key) && !(await resolveNeighbourhood(writer, neighbourhood))) {
      problems.push({ field: `muhtars.${at}.neighbourhood`, message: fieldText.unknownNeighbourhood(neighbourhood) });
    } else if (taken.has(key)) {
      problems.push({ field: `muhtars.${at}.neighbourhood`, message: text.twoMuhtars(neighbourhood) });
    } else if (elsewhere !== undefined) {
      problems.push({ field: `muhtars.${at}.muhtar`, message: text.muhtarElsewhere(elsewhere) });
    }
    taken.add(key);
    people.set(person, neighbourhood);
  }
  return problems;
}

async function addNeighbourhood(writer: Writer, name: string): Promise<void> {
  if (await resolveNeighbourhood(writer, name)) return;
  const kind = /köyü\)?$/iu.test(name) ? 'kirsal' : 'merkez';
  await insertNeighbourhood(writer, name, null, { kind, code: '', population: null, populationYear: null, households: null, note: '' });
}

/** The shipped topics propose a unit where the office has ticked it. */
async function addUnits(writer: Writer, names: readonly string[]): Promise<void> {
  const units = new Map<string, number>();
  for (const name of names) {
    const same = await findOpenUnit(writer, name);
    units.set(fold(name), same?.id ?? (await insertUnit(writer, { name, shortName: '', phone: '', note: '' }, null)));
  }
  const unitNames = proposals();
  for (const topic of await loadTopics(writer)) {
    const unitId = units.get(fold(unitNames.get(topic.path) ?? ''));
    if (topic.unitId === null && unitId !== undefined) await proposeUnit(writer, topic.id, unitId);
  }
}

/** Path of each shipped topic → name of the unit it is first sent to. */
function proposals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, unit, topics } of topicSeeds) {
    found.set(name, unit);
    for (const topic of topics) {
      const [child, childUnit] = typeof topic === 'string' ? [topic, unit] : topic;
      found.set(`${name} › ${child}`, childUnit);
    }
  }
  return found;
}
