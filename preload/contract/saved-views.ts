import * as v from 'valibot';
import { flag, line, optionalText } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

/** Lists that keep views. */
export const viewedLists = ['talepler'] as const;
export type ViewedList = (typeof viewedLists)[number];

/** How the columns of a list stand. */
export const arrangement = v.object({
  widths: v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.number(), v.minValue(24), v.maxValue(2000))),
  order: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(100)),
  hidden: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(100)),
});
export type SavedArrangement = v.InferOutput<typeof arrangement>;

/** Views that the program brings, in their order; the query is the filter and the order as the list's address writes them. */
export const shippedViews = {
  talepler: [
    { key: 'geciken', name: 'Geciken', query: 'view=geciken&sort=dueDate&order=asc' },
    { key: 'bugun', name: 'Bugün dolan', query: 'view=bugun' },
    { key: 'uc_gun', name: '3 gün içinde', query: 'view=uc_gun&sort=dueDate&order=asc' },
    { key: 'birimde_bekleyen', name: 'Birimde 10 günü geçen', query: 'view=birimde_bekleyen&sort=unit&order=asc' },
    { key: 'bildirilecek', name: 'Bildirilecek', query: 'view=bildirilecek&sort=requester&order=asc' },
    { key: 'acik', name: 'Açık', query: 'view=acik' },
    { key: 'bu_hafta', name: 'Bu hafta gelen', query: 'registeredIn=bu_hafta' },
    { key: 'acele', name: 'Acele', query: 'view=acik&priorities=acele&sort=dueDate&order=asc' },
    { key: 'olumsuz', name: 'Olumsuz kapananlar', query: 'states=kapali&outcomes=programa_alindi,yapilamadi,gorev_disi,geri_cekildi&sort=closedOn&order=desc' },
    { key: 'tekrar_acilan', name: 'Yeniden açılan', query: 'reopened=1' },
  ],
} as const satisfies Readonly<Record<ViewedList, readonly { readonly key: string; readonly name: string; readonly query: string }[]>>;

export interface SavedView {
  /** Of a shipped one its name in the program, of an own one its number. */
  readonly key: string;
  readonly name: string;
  readonly query: string;
  /** null = the columns stay as they are. */
  readonly arrangement: SavedArrangement | null;
  readonly shipped: boolean;
  /** A shipped one that is not as it was shipped. */
  readonly changed: boolean;
  readonly hidden: boolean;
}

const list = v.picklist(viewedLists);
const key = v.pipe(v.string(), v.regex(/^([a-z_]{1,40}|[1-9]\d{0,8})$/));

/** Filter, order and columns under a name; each user's own. */
export const savedViews = {
  /** In the user's order, hidden ones too. */
  list: read(v.object({ list })).returns<readonly SavedView[]>(),
  /** `key` null makes a new one; `replace` writes over the own one that has this name. */
  save: write(
    v.object({ list, key: v.nullish(key, null), name: line(60), query: optionalText(4000), arrangement: v.nullish(arrangement, null), replace: v.optional(flag, false) }),
  ).returns<{ readonly key: string }>(),
  rename: write(v.object({ list, key, name: line(60) })).returns<null>(),
  arrange: write(v.object({ list, keys: v.pipe(v.array(key), v.maxLength(200)) })).returns<null>(),
  hide: write(v.object({ list, key, hidden: flag })).returns<null>(),
  /** An own one goes, a shipped one is again as it was shipped. */
  remove: write(v.object({ list, key })).returns<null>(),
} satisfies Feature;
