import * as v from 'valibot';
import { id, isoDate, kurus, line, optionalId, optionalText, page, query, flag, type Page } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { assetText as text } from './asset-text.ts';

/** Demirbaş: what there is, who holds it (zimmet) and where it is. Money is integer kuruş. */

/** All of them; with somebody; in the store; struck off. */
export const assetViews = ['hepsi', 'zimmette', 'depoda', 'dusulen'] as const;
export type AssetView = (typeof assetViews)[number];
export type AssetState = Exclude<AssetView, 'hepsi'>;

export const assetSorts = ['number', 'name', 'detail', 'registerNo', 'state', 'holder', 'where', 'since', 'value', 'acquiredOn'] as const;
export type AssetSort = (typeof assetSorts)[number];

export const assetFilter = v.object({
  text: query,
  view: v.optional(v.picklist(assetViews), 'hepsi'),
  /** Where it is now. */
  neighbourhoodId: optionalId,
  unitId: optionalId,
  purchaseId: optionalId,
});
export type AssetFilter = v.InferOutput<typeof assetFilter>;

/** As many records can be made at once. */
export const mostAssetsAtOnce = 200;

/** 'Z-2026/0003' */
export const assetFormNo = v.pipe(v.string(), v.regex(/^Z-\d{4}\/\d{4,}$/, text.formNo));

export interface AssetRow {
  readonly id: number;
  /** "D-2026/0007" */
  readonly number: string;
  readonly name: string;
  /** Brand, model, serial number. */
  readonly detail: string;
  /** Taşınır sicil no; '' where none was given. */
  readonly registerNo: string;
  readonly state: AssetState;
  /** Who answers for it; '' while it is in the store. */
  readonly holder: string;
  readonly neighbourhoodId: number | null;
  readonly neighbourhood: string;
  readonly unitId: number | null;
  readonly unit: string;
  /** Room or building, as written at the hand-over. */
  readonly place: string;
  /** Since when the holder has it. */
  readonly since: string | null;
  readonly value: number | null;
  readonly acquiredOn: string;
  readonly retiredOn: string | null;
}

/** One hand-over, from the day it was given until it came back. */
export interface AssetHolding {
  readonly id: number;
  readonly formNo: string;
  readonly neighbourhoodId: number | null;
  readonly neighbourhood: string;
  readonly unitId: number | null;
  readonly unit: string;
  readonly holder: string;
  readonly place: string;
  readonly givenOn: string;
  readonly givenBy: string;
  readonly returnedOn: string | null;
  readonly returnedTo: string;
  readonly condition: string;
  readonly returnNote: string;
}

export interface AssetDetail extends AssetRow {
  readonly note: string;
  readonly retireReason: string;
  readonly purchaseLineId: number | null;
  readonly purchase: { readonly id: number; readonly number: string; readonly subject: string } | null;
  /** Newest first. */
  readonly holdings: readonly AssetHolding[];
}

const facts = {
  name: line(200),
  detail: optionalText(300),
  registerNo: optionalText(60),
  acquiredOn: isoDate,
  /** Of one piece. */
  value: v.nullish(kurus, null),
  note: optionalText(2000),
};

const handOver = {
  neighbourhoodId: optionalId,
  unitId: optionalId,
  /** The person who answers for it. */
  holder: line(150),
  place: optionalText(200),
  on: isoDate,
  by: optionalText(150),
};

const ids = v.pipe(v.array(id), v.minLength(1, text.nothingChosen), v.maxLength(mostAssetsAtOnce));
const count = v.pipe(v.number(text.count(mostAssetsAtOnce)), v.integer(text.count(mostAssetsAtOnce)), v.minValue(1, text.count(mostAssetsAtOnce)), v.maxValue(mostAssetsAtOnce, text.count(mostAssetsAtOnce)));

export interface HandedOver {
  /** "Z-2026/0003", of all of them. */
  readonly formNo: string;
  readonly count: number;
}

export const assets = {
  list: read(v.object({ ...assetFilter.entries, sort: v.optional(v.picklist(assetSorts), 'number'), descending: v.optional(flag, true), ...page.entries })).returns<Page<AssetRow>>(),
  get: read(v.object({ id })).returns<AssetDetail>(),
  /** Makes `count` records, each with a number of its own; handed over at once where `handOver` says to whom. */
  create: write(v.object({ ...facts, count, purchaseLineId: optionalId, handOver: v.nullish(v.object(handOver), null) })).returns<{
    readonly ids: readonly number[];
    readonly numbers: readonly string[];
    readonly formNo: string | null;
  }>(),
  change: write(v.object({ id, ...facts })).returns<{ readonly id: number }>(),
  /** Several at once, on one form. */
  handOver: write(v.object({ ids, ...handOver })).returns<HandedOver>(),
  takeBack: write(v.object({ ids, on: isoDate, to: optionalText(150), condition: line(300), note: optionalText(1000) })).returns<{ readonly holdingIds: readonly number[]; readonly count: number }>(),
  /** Kayıttan düşme. */
  retire: write(v.object({ id, on: isoDate, reason: line(500) })).returns<{ readonly id: number }>(),
  unretire: write(v.object({ id })).returns<{ readonly id: number }>(),
} satisfies Feature;
