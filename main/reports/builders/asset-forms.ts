import { heldById, heldOnForm, type HeldAsset } from '../../../db/queries/assets.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { ReportColumn, ReportModel, TableSection } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { assetPaperText as words } from '../asset-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';

/** Zimmet fişi: everything that went to somebody on one form, what they answer for, and both signatures. */
export async function handOverForm(reader: Reader, { formNo }: { readonly formNo: string }): Promise<ReportModel> {
  const held = await heldOnForm(reader, formNo);
  const [first] = held;
  if (!first) throw new Refusal('notFound');
  const where = whereOf(first);
  return {
    title: words.handOver.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.formNo, formNo), field(words.on, formatDate(first.givenOn)), ...(where === '' ? [] : [field(words.where, where)]), ...(first.place === '' ? [] : [field(words.place, first.place)])],
    generatedAt: reader.occasion.now,
    methodNotes: [words.basis],
    style: 'official',
    sections: [
      given(held),
      { kind: 'text', text: `${words.handOver.text(held.length, formatDate(first.givenOn), where, first.holder)}\n${words.handOver.duty}` },
    ],
    signatures: [
      { role: words.giver, name: first.givenBy === '' ? reader.occasion.actor : first.givenBy },
      { role: words.taker, name: first.holder, personal: true },
    ],
  };
}

/** İade fişi: what came back, from whom, in what condition. Refuses what is still with somebody. */
export async function returnForm(reader: Reader, { holdingIds }: { readonly holdingIds: readonly number[] }): Promise<ReportModel> {
  const held = (await heldById(reader, holdingIds)).filter(({ returnedOn }) => returnedOn !== null);
  const [first] = held;
  if (!first) throw new Refusal('notFound');
  const returnedOn = formatDate(first.returnedOn ?? '');
  const one = held.every(({ holder, returnedOn: on }) => holder === first.holder && on === first.returnedOn);
  const notes = [...new Set(held.map(({ returnNote }) => returnNote).filter((note) => note !== ''))];
  const where = whereOf(first);
  return {
    title: words.back.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.back.form, [...new Set(held.map(({ formNo }) => formNo))].join(', ')), ...(one ? [field(words.on, returnedOn), ...(where === '' ? [] : [field(words.where, where)])] : [])],
    generatedAt: reader.occasion.now,
    methodNotes: [words.basis],
    style: 'official',
    sections: [
      returned(held, one),
      { kind: 'text', text: [one ? words.back.text(held.length, returnedOn, first.holder) : words.back.textOfMany(held.length), ...notes.map((note) => `${words.back.note}: ${note}`)].join('\n') },
    ],
    signatures: [
      { role: words.giver, name: one ? first.holder : '', personal: true },
      { role: words.taker, name: first.returnedTo === '' ? reader.occasion.actor : first.returnedTo },
    ],
  };
}

export function whereOf({ neighbourhood, unit }: Pick<HeldAsset, 'neighbourhood' | 'unit'>): string {
  return neighbourhood === '' ? unit : neighbourhoodTitle(neighbourhood);
}

const order: ReportColumn = { key: 'order', label: words.order, type: 'integer', width: 26 };
const number: ReportColumn = { key: 'number', label: words.number, type: 'text', width: 72 };
const name: ReportColumn = { key: 'name', label: words.name, type: 'text', width: '*' };

function given(held: readonly HeldAsset[]): TableSection {
  const columns: ReportColumn[] = [
    order,
    number,
    name,
    { key: 'detail', label: words.detail, type: 'text', width: '*' },
    { key: 'registerNo', label: words.registerNo, type: 'text', width: 80 },
    { key: 'value', label: words.value, type: 'money', width: 84 },
  ];
  const rows = held.map((each, index) => ({ cells: [index + 1, each.number, each.name, each.detail, each.registerNo, each.value] }));
  const valued = held.length > 1 && held.every(({ value }) => value !== null);
  return { kind: 'table', columns, rows: valued ? [...rows, { kind: 'total', cells: ['', words.total, '', '', '', held.reduce((sum, { value }) => sum + (value ?? 0), 0)] }] : rows, emptyText: words.empty };
}

function returned(held: readonly HeldAsset[], one: boolean): TableSection {
  const columns: ReportColumn[] = [
    order,
    number,
    name,
    ...(one ? [] : [{ key: 'holder', label: words.holder, type: 'text', width: 90 } as const]),
    { key: 'givenOn', label: words.back.givenOn, type: 'date', width: 62 },
    { key: 'returnedOn', label: words.back.returnedOn, type: 'date', width: 62 },
    { key: 'condition', label: words.back.condition, type: 'text', width: '*' },
  ];
  const rows = held.map((each, index) => ({ cells: [index + 1, each.number, [each.name, each.detail].filter(Boolean).join('\n'), ...(one ? [] : [each.holder]), each.givenOn, each.returnedOn, each.condition] }));
  return { kind: 'table', columns, rows, emptyText: words.empty };
}
