import { deleteView, insertView, updateView, viewRows, type SavedViewValues } from '../../../db/repositories/saved-views.ts';
import type { Reader, Writer } from '../../../db/unit-of-work.ts';
import type { ViewedList } from '../../../preload/contract/saved-views.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { fieldRefusal, Refusal } from '../../bridge/failure.ts';
import { savedViewText as text } from './text.ts';
import { knownViews, type KnownView } from './views.ts';

/** A list of names that is longer than this is no help any more. */
const mostOwnViews = 100;

export const savedViews = {
  list: async (reader, { list }) => (await load(reader, list)).map(({ view }) => view),

  async save(writer, { list, key, name, query, arrangement, replace }) {
    const views = await load(writer, list);
    const named = sameName(views, name);
    const target = key === null ? (replace ? named : undefined) : demand(views, key);
    if (named && named !== target) throw fieldRefusal('name', text.taken(name), 'conflict');
    const values = { ...namedAs(name), query, arrangement: arrangement === null ? null : JSON.stringify(arrangement) };
    if (target) {
      await put(writer, list, views, target, values);
      return { key: target.view.key };
    }
    if (views.filter(({ view }) => !view.shipped).length >= mostOwnViews) throw fieldRefusal('name', text.tooMany(mostOwnViews));
    return { key: String(await insertView(writer, list, { code: null, ...values, position: nextPosition(views), hidden: 0 })) };
  },

  async rename(writer, { list, key, name }) {
    const views = await load(writer, list);
    const target = demand(views, key);
    const named = sameName(views, name);
    if (named && named !== target) throw fieldRefusal('name', text.takenHere(name), 'conflict');
    await put(writer, list, views, target, namedAs(name));
    return null;
  },

  async arrange(writer, { list, keys }) {
    const views = await load(writer, list);
    const given = [...new Set(keys)].map((key) => demand(views, key));
    const order = [...given, ...views.filter((view) => !given.includes(view))];
    for (const [position, each] of order.entries()) await put(writer, list, views, each, { position });
    return null;
  },

  async hide(writer, { list, key, hidden }) {
    const views = await load(writer, list);
    await put(writer, list, views, demand(views, key), { hidden: hidden ? 1 : 0 });
    return null;
  },

  async remove(writer, { list, key }) {
    const views = await load(writer, list);
    const { view, row } = demand(views, key);
    if (!row) return null;
    // The place in the order is no part of what was shipped.
    if (view.shipped) await updateView(writer, row.id, { name: null, name_fold: null, query: null, arrangement: null, hidden: 0 });
    else await deleteView(writer, row.id);
    return null;
  },
} satisfies FeatureHandlers<'savedViews'>;

async function load(reader: Reader, list: ViewedList): Promise<KnownView[]> {
  return knownViews(list, await viewRows(reader, list));
}

function demand(views: readonly KnownView[], key: string): KnownView {
  const found = views.find(({ view }) => view.key === key);
  if (!found) throw new Refusal('notFound');
  return found;
}

const sameName = (views: readonly KnownView[], name: string): KnownView | undefined => views.find(({ view }) => fold(view.name) === fold(name));
const namedAs = (name: string) => ({ name, name_fold: fold(name) });
const nextPosition = (views: readonly KnownView[]): number => Math.max(views.length, ...views.map(({ row }) => (row?.position ?? 0) + 1));

/** A shipped view gets its row with its first change. */
async function put(writer: Writer, list: ViewedList, views: readonly KnownView[], { view, row }: KnownView, changes: Partial<SavedViewValues>): Promise<void> {
  if (row) return updateView(writer, row.id, changes);
  const position = views.findIndex((each) => each.view === view);
  await insertView(writer, list, { code: view.key, name: null, name_fold: null, query: null, arrangement: null, position, hidden: 0, ...changes });
}
