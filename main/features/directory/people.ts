import { listPeople, type PersonListRow } from '../../../db/queries/directory.ts';
import { requestsOfPerson } from '../../../db/queries/directory-timeline.ts';
import { noteAccess } from '../../../db/repositories/access-log.ts';
import { findPerson, findSamePerson, insertPerson, peopleWithPhone, personWithTckn, updatePerson, type PersonValues } from '../../../db/repositories/people.ts';
import { termsOfPerson } from '../../../db/repositories/seats.ts';
import { getSetting } from '../../../db/settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { maskTckn } from '../../../preload/contract/tckn.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { found } from './found.ts';
import { finishTerm, startTerm } from './seats.ts';
import { directoryText as text } from './text.ts';
import { requestEvents, termEvents, timelineOf } from './timeline.ts';

export const people = {
  async list(reader, filter) {
    const { rows, total } = await listPeople(reader, filter);
    return { rows: rows.map(toPersonRow), total };
  },

  async get(reader, { id }) {
    const record = found(await findPerson(reader, id));
    const { rows } = await listPeople(reader, { text: '', role: null, offset: 0, limit: 1, id });
    return {
      ...toPersonRow(found(rows[0])),
      tckn: (await tcknIsOn(reader)) ? maskTckn(record.tckn) : '',
      address: record.address,
      note: record.note,
      seats: await termsOfPerson(reader, id),
    };
  },

  async timeline(reader, { id }) {
    found(await findPerson(reader, id));
    return timelineOf(
      termEvents(await termsOfPerson(reader, id), reader.occasion.today, ({ neighbourhood, role, acting }) => ({ who: '', seat: text.seat(neighbourhood, role, acting) })),
      requestEvents(await requestsOfPerson(reader, id)),
    );
  },

  samePhone: (reader, { phone, exceptId }) => peopleWithPhone(reader, phone, exceptId),

  async create(writer, { tckn = '', ...values }) {
    await checkPerson(writer, values, tckn, null);
    return { id: await insertPerson(writer, values, tckn) };
  },

  async change(writer, { id, tckn, ...values }) {
    found(await findPerson(writer, id));
    await checkPerson(writer, values, tckn ?? '', id);
    await updatePerson(writer, id, values, tckn);
    return { id };
  },

  async opened(writer, { id }) {
    found(await findPerson(writer, id));
    await noteAccess(writer, { kind: 'kisi', personId: id, format: 'ekran' });
    return null;
  },

  async showTckn(writer, { id }) {
    const { tckn } = found(await findPerson(writer, id));
    if (!(await tcknIsOn(writer))) throw new Refusal('rule', text.tcknOff);
    if (tckn === '') throw new Refusal('notFound');
    await noteAccess(writer, { kind: 'tckn', personId: id, format: 'ekran' });
    return { tckn };
  },

  startTerm: (writer, input) => startTerm(writer, input),
  endTerm: (writer, input) => finishTerm(writer, input),
} satisfies FeatureHandlers<'people'>;

export function toPersonRow({ role, acting, ...row }: PersonListRow): PersonRow {
  return { ...row, office: role === null ? '' : text.seat(row.neighbourhood, role, acting === 1) };
}

async function checkPerson(reader: Reader, { name, phone, phone2 }: PersonValues, tckn: string, id: number | null): Promise<void> {
  if (phone !== '' && phone === phone2) throw fieldRefusal('phone2', text.samePhoneTwice);
  if (await findSamePerson(reader, name, phone, id)) throw fieldRefusal('name', text.personTaken(name), 'conflict');
  if (tckn === '') return;
  if (!(await tcknIsOn(reader))) throw fieldRefusal('tckn', text.tcknOff);
  const holder = await personWithTckn(reader, tckn, id);
  if (holder) throw fieldRefusal('tckn', text.tcknTaken(holder.name), 'conflict');
}

/** KVKK: no identity number is kept or shown unless the office has switched it on. */
async function tcknIsOn(reader: Reader): Promise<boolean> {
  return (await getSetting(reader, 'office'))?.tcknEnabled ?? false;
}
