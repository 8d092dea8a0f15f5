import { listNgos } from '../../../db/queries/directory.ts';
import { requestsOfNgo } from '../../../db/queries/directory-timeline.ts';
import { findNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import { contactsOf, endContact, findContact, findNgo, findOpenNgo, insertContact, insertNgo, isContact, updateNgo, type NgoValues } from '../../../db/repositories/ngos.ts';
import { findOrAddPerson } from '../../../db/repositories/people.ts';
import type { Writer } from '../../../db/unit-of-work.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { chosen, found, refuseFuture } from './found.ts';
import { directoryText as text } from './text.ts';
import { requestEvents, timelineOf } from './timeline.ts';

export const ngos = {
  list: (reader, filter) => listNgos(reader, filter),

  async get(reader, { id }) {
    const { neighbourhoodId, address, note } = found(await findNgo(reader, id));
    const [row] = await listNgos(reader, { text: '', withClosed: true, id });
    return { ...found(row), neighbourhoodId, address, note, contacts: await contactsOf(reader, id) };
  },

  async timeline(reader, { id }) {
    found(await findNgo(reader, id));
    return timelineOf(requestEvents(await requestsOfNgo(reader, id)));
  },

  async create(writer, values) {
    await check(writer, values, null);
    return { id: await insertNgo(writer, values) };
  },

  async change(writer, { id, ...values }) {
    found(await findNgo(writer, id));
    await check(writer, values, id);
    await updateNgo(writer, id, values);
    return { id };
  },

  async addContact(writer, { ngoId, title, ...person }) {
    found(await findNgo(writer, ngoId));
    const personId = await findOrAddPerson(writer, person);
    if (await isContact(writer, ngoId, personId)) throw fieldRefusal('name', text.contactTaken(person.name), 'conflict');
    return { id: await insertContact(writer, ngoId, personId, title) };
  },

  async removeContact(writer, { contactId }) {
    const { ngoId, ended } = found(await findContact(writer, contactId));
    if (ended === 1) throw new Refusal('rule', text.alreadyEnded);
    await endContact(writer, contactId);
    return { id: ngoId };
  },
} satisfies FeatureHandlers<'ngos'>;

async function check(writer: Writer, values: NgoValues, id: number | null): Promise<void> {
  refuseFuture('closedOn', values.closedOn, writer.occasion.today);
  if (values.neighbourhoodId !== null) chosen(await findNeighbourhood(writer, values.neighbourhoodId), 'neighbourhoodId');
  const same = values.closedOn === null ? await findOpenNgo(writer, values.name, id) : undefined;
  if (same) throw fieldRefusal('name', text.nameTaken(same.name), 'conflict');
}
