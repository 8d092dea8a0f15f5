import { listNeighbourhoods } from '../../../db/queries/directory.ts';
import { mergesOf, purchasesOfNeighbourhood, requestsOfNeighbourhood } from '../../../db/queries/directory-timeline.ts';
import {
  aliasesOf,
  closeNeighbourhood,
  deleteAlias,
  findAlias,
  findByName,
  findNeighbourhood,
  formerNamesOf,
  insertAlias,
  insertNeighbourhood,
  renameNeighbourhood,
  resolveNeighbourhood,
  updateNeighbourhood,
} from '../../../db/repositories/neighbourhoods.ts';
import { reindexRequestsOf } from '../../../db/repositories/reindex.ts';
import { endTerm, termsOfNeighbourhood } from '../../../db/repositories/seats.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import { addDays } from '../../../preload/contract/dates.ts';
import { neighbourhoodKey, neighbourhoodName } from '../../../preload/contract/neighbourhood-name.ts';
import type { DirectoryEvent } from '../../../preload/contract/neighbourhoods.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { chosen, found, refuseFuture } from './found.ts';
import { directoryText as text } from './text.ts';
import { event, purchaseEvents, requestEvents, termEvents, timelineOf } from './timeline.ts';

export const neighbourhoods = {
  list: (reader, filter) => listNeighbourhoods(reader, filter),

  async get(reader, { id }) {
    const record = found(await findNeighbourhood(reader, id));
    const [row] = await listNeighbourhoods(reader, { text: '', withClosed: true, id });
    const into = record.merged_into_id === null ? undefined : await findNeighbourhood(reader, record.merged_into_id);
    return {
      ...found(row),
      code: record.code,
      households: record.households,
      note: record.note,
      validFrom: record.valid_from,
      mergedInto: into ? { id: into.id, name: into.name } : null,
      aliases: await aliasesOf(reader, id),
      formerNames: await formerNamesOf(reader, id),
      seats: await termsOfNeighbourhood(reader, id),
    };
  },

  async timeline(reader, { id }) {
    const { name } = found(await findNeighbourhood(reader, id));
    const terms = await termsOfNeighbourhood(reader, id);
    const merges = (await mergesOf(reader, id)).map(({ on, fromId, from, into }) => event(on, 'birlesme', fromId === id ? text.mergedInto(into) : text.mergedFrom(from)));
    return timelineOf(
      merges,
      await nameEvents(reader, id, name),
      termEvents(terms, reader.occasion.today, ({ person, role, acting }) => ({ who: person, seat: text.roleOnly(role, acting) })),
      purchaseEvents(await purchasesOfNeighbourhood(reader, id)),
      requestEvents(await requestsOfNeighbourhood(reader, id)),
    );
  },

  resolve: (reader, { name }) => resolveNeighbourhood(reader, name),

  async create(writer, { name: typed, validFrom, ...values }) {
    const name = await freeName(writer, 'name', typed, null);
    refuseFuture('validFrom', validFrom, writer.occasion.today);
    return { id: await insertNeighbourhood(writer, name, validFrom, values) };
  },

  async change(writer, { id, ...values }) {
    found(await findNeighbourhood(writer, id));
    await updateNeighbourhood(writer, id, values);
    return { id };
  },

  async rename(writer, { id, name: typed, on }) {
    const record = await openRecord(writer, id);
    const name = await freeName(writer, 'name', typed, id);
    if (name === record.name) throw fieldRefusal('name', text.sameName);
    refuseFuture('on', on, writer.occasion.today);
    const [last] = await formerNamesOf(writer, id);
    if (last && on < last.validTo) throw fieldRefusal('on', text.beforeFormerRename(last.validTo));
    if (record.valid_from !== null && on < record.valid_from) throw fieldRefusal('on', text.neighbourhoodNotYet(record.name, record.valid_from));
    await renameNeighbourhood(writer, record, name, on);
    await reindexRequestsOf(writer, 'neighbourhood_id', id);
    return { id };
  },

  async merge(writer, { id, intoId, on }) {
    const record = await openRecord(writer, id);
    if (intoId === id) throw fieldRefusal('intoId', text.mergeIntoItself);
    const into = chosen(await findNeighbourhood(writer, intoId), 'intoId');
    if (into.valid_to !== null) throw fieldRefusal('intoId', text.neighbourhoodClosed(into.name, into.valid_to));
    refuseFuture('on', on, writer.occasion.today);
    if (record.valid_from !== null && on < record.valid_from) throw fieldRefusal('on', text.neighbourhoodNotYet(record.name, record.valid_from));
    await endSeats(writer, id, on);
    await closeNeighbourhood(writer, id, intoId, on);
    return { id: intoId };
  },

  async addAlias(writer, { id, alias }) {
    const record = await openRecord(writer, id);
    const key = neighbourhoodKey(alias);
    if (key === '') throw fieldRefusal('alias', text.nameEmpty);
    const taken = (await findByName(writer, alias)).find((other) => other.id !== id || other.match !== 'formerName');
    if (taken) throw nameTaken('alias', alias, taken);
    return { id: await insertAlias(writer, record.id, alias) };
  },

  async removeAlias(writer, { aliasId }) {
    const { neighbourhoodId } = found(await findAlias(writer, aliasId));
    await deleteAlias(writer, aliasId);
    return { id: neighbourhoodId };
  },
} satisfies FeatureHandlers<'neighbourhoods'>;

async function openRecord(writer: Writer, id: number) {
  const record = found(await findNeighbourhood(writer, id));
  if (record.valid_to !== null) throw new Refusal('rule', text.neighbourhoodClosed(record.name, record.valid_to));
  return record;
}

/** The name as it is kept. A neighbourhood that has, had or is also called this is never made a second time. */
async function freeName(reader: Reader, field: string, typed: string, ownId: number | null): Promise<string> {
  const name = neighbourhoodName(typed);
  if (neighbourhoodKey(name) === '') throw fieldRefusal(field, text.nameEmpty);
  const taken = (await findByName(reader, name)).find(({ id }) => id !== ownId);
  if (taken) throw nameTaken(field, name, taken);
  return name;
}

function nameTaken(field: string, written: string, { name, match }: Awaited<ReturnType<typeof findByName>>[number]): Refusal {
  const sentence = {
    name: text.nameTaken(name),
    alias: text.isAliasOf(written, name),
    formerName: text.isFormerNameOf(written, name),
    closedName: text.isClosed(name),
  }[match];
  return fieldRefusal(field, sentence, 'conflict');
}

/** Whoever is in office leaves on the last day of the neighbourhood. */
async function endSeats(writer: Writer, id: number, on: string): Promise<void> {
  const lastDay = addDays(on, -1);
  for (const term of await termsOfNeighbourhood(writer, id)) {
    if (term.endReason !== null || (term.endDate !== null && term.endDate <= lastDay)) continue;
    if (term.startDate > lastDay) throw fieldRefusal('on', text.mergeBeforeTerm(term.person, term.startDate));
    await endTerm(writer, term.id, lastDay, 'birlesme');
  }
}

/** Each former name with the one that followed it. */
async function nameEvents(reader: Reader, id: number, today: string): Promise<DirectoryEvent[]> {
  const former = await formerNamesOf(reader, id);
  return former.map(({ name, validTo }, at) => event(validTo, 'ad', text.renamed(name, former[at - 1]?.name ?? today)));
}
