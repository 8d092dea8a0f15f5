import { listUnits } from '../../../db/queries/directory.ts';
import { findOrAddPerson } from '../../../db/repositories/people.ts';
import { countOpenAt, endStaff, endUnit, findOpenUnit, findStaff, findUnit, insertStaff, insertUnit, staffOf, updateUnit, worksAt } from '../../../db/repositories/units.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { found, refuseFuture } from './found.ts';
import { directoryText as text } from './text.ts';

export const units = {
  list: (reader, filter) => listUnits(reader, filter),

  async get(reader, { id }) {
    const { note } = found(await findUnit(reader, id));
    const [row] = await listUnits(reader, { text: '', withClosed: true, id });
    return { ...found(row), note, staff: await staffOf(reader, id) };
  },

  async create(writer, { validFrom, ...values }) {
    await refuseTaken(writer, values.name, null);
    refuseFuture('validFrom', validFrom, writer.occasion.today);
    return { id: await insertUnit(writer, values, validFrom) };
  },

  async change(writer, { id, ...values }) {
    const unit = found(await findUnit(writer, id));
    if (unit.validTo === null) await refuseTaken(writer, values.name, id);
    await updateUnit(writer, id, values);
    return { id };
  },

  async end(writer, { id, on }) {
    const unit = await openUnit(writer, id);
    refuseFuture('on', on, writer.occasion.today);
    if (unit.validFrom !== null && on < unit.validFrom) throw fieldRefusal('on', text.unitNotYet(unit.validFrom));
    const open = await countOpenAt(writer, id);
    if (open > 0) throw new Refusal('rule', text.unitHasRequests(open));
    await endUnit(writer, id, on);
    return { id };
  },

  async addStaff(writer, { unitId, title, responsible, ...person }) {
    await openUnit(writer, unitId);
    const personId = await findOrAddPerson(writer, person);
    if (await worksAt(writer, unitId, personId)) throw fieldRefusal('name', text.staffTaken(person.name), 'conflict');
    return { id: await insertStaff(writer, { unitId, personId, title, responsible }) };
  },

  async removeStaff(writer, { staffId, on }) {
    const { unitId, endedOn } = found(await findStaff(writer, staffId));
    if (endedOn !== null) throw new Refusal('rule', text.alreadyEnded);
    refuseFuture('on', on, writer.occasion.today);
    await endStaff(writer, staffId, on);
    return { id: unitId };
  },
} satisfies FeatureHandlers<'units'>;

async function openUnit(writer: Writer, id: number) {
  const unit = found(await findUnit(writer, id));
  if (unit.validTo !== null) throw new Refusal('rule', text.unitClosed(unit.name, unit.validTo));
  return unit;
}

async function refuseTaken(writer: Writer, name: string, id: number | null): Promise<void> {
  const same = await findOpenUnit(writer, name, id);
  if (same) throw fieldRefusal('name', text.nameTaken(same.name), 'conflict');
}
