import type { DefterContract } from '../../preload/contract/index.ts';
import type { Input } from '../../preload/contract/operation.ts';
import type { FilledLedger } from './generate.ts';

/** What a clerk asks of the ledger. */
export type Question = Input<DefterContract['requests']['list']>;

/** The ledger as it opens, and the next pages of somebody who scrolls. */
export function pages(): Question[] {
  return [0, 0, 0, 100, 200, 300].map((offset) => ({ offset, limit: 100 }));
}

/** Other orders of the whole ledger, at its head and far down. */
export function orderedPages(rows: number): Question[] {
  const sorts = ['registeredOn', 'neighbourhood', 'requester', 'topic', 'unit', 'state', 'outcome', 'dueDate', 'closedOn'] as const;
  return [
    { text: 'yol', sort: 'dueDate', limit: 100 },
    { types: ['istek', 'sikayet'], text: 'yol', sort: 'dueDate', limit: 100 },
    { types: ['gorus'], channels: ['mbs'], text: 'yol', sort: 'requester', limit: 100 },
    { states: ['kapali'], sort: 'requester', descending: false, limit: 100 },
    ...sorts.flatMap((sort) => [
      { sort, descending: false, limit: 100 },
      { sort, descending: true, limit: 100 },
    ]),
    { offset: rows - 100, limit: 100 },
    { offset: Math.floor(rows / 2), limit: 100 },
  ];
}

/** Three filters and more at once: common and rare values, ranges, views, orders, text on top, and nothing at all found. */
export function filters({ neighbourhoodIds, unitIds, topicIds }: FilledLedger): Question[] {
  const [n0 = 0, n1 = 0, n2 = 0] = neighbourhoodIds;
  const [u0 = 0, u1 = 0, u2 = 0] = unitIds;
  const [k0 = 0, k1 = 0] = topicIds;
  const asked: readonly Question[] = [
    { states: ['kapali'], types: ['istek'], channels: ['telefon'] },
    { states: ['kapali'], outcomes: ['yapildi'], neighbourhoodIds: [n0, n1, n2] },
    { states: ['acik', 'birimde', 'yanitlandi'], unitIds: [u0], neighbourhoodIds: [n0] },
    { states: ['birimde'], unitIds: [u0, u1, u2], priorities: ['acele'] },
    { states: ['iptal'], channels: ['mbs'], types: ['ihbar'] },
    { channels: ['dilekce'], types: ['sikayet'], unitIds: [u1] },
    { outcomes: ['yapilamadi'], neighbourhoodIds: [n1], unitIds: [u1] },
    { outcomes: ['yapilamadi', 'gorev_disi', 'mukerrer'], types: ['sikayet', 'istek'], channels: ['mbs', 'telefon', 'dilekce'] },
    { topicIds: [k0, k1], states: ['kapali'], registeredFrom: '2026-01-01', registeredTo: '2026-06-30' },
    { neighbourhoodIds: [n0], types: ['istek'], registeredFrom: '2026-10-01', registeredTo: '2026-10-31' },
    { neighbourhoodIds: [n2], types: ['gorus'], registeredFrom: '2025-03-10', registeredTo: '2026-03-09' },
    { unitIds: [u0], outcomes: ['yapildi'], closedFrom: '2026-09-15', closedTo: '2026-10-14' },
    { unitIds: [u2], states: ['kapali'], registeredFrom: '2017-05-05', registeredTo: '2024-02-02' },
    { view: 'geciken', unitIds: [u0], types: ['sikayet'] },
    { view: 'bildirilecek', neighbourhoodIds: [n0, n1], channels: ['telefon'] },
    { view: 'birimde_bekleyen', neighbourhoodIds: [n0], types: ['istek'] },
    { states: ['kapali'], types: ['istek'], channels: ['telefon'], sort: 'requester', descending: false },
    { states: ['kapali'], types: ['istek'], unitIds: [u0, u1], sort: 'dueDate' },
    { states: ['kapali'], outcomes: ['yapildi'], types: ['istek', 'sikayet'], sort: 'closedOn' },
    { states: ['kapali'], channels: ['mbs', 'telefon'], types: ['ihbar'], sort: 'neighbourhood', descending: false },
    { neighbourhoodIds: [n0], states: ['kapali'], types: ['istek'], text: 'asfalt' },
    { unitIds: [u0], types: ['sikayet'], registeredFrom: '2026-01-01', registeredTo: '2026-12-31', text: 'yol çukuru' },
    { channels: ['mbs'], types: ['oneri'], neighbourhoodIds: [n2], dueFrom: '2026-11-01', dueTo: '2026-11-30' },
    { states: ['acik'], outcomes: ['yapildi'], types: ['istek'] },
  ];
  return asked.map((question) => ({ ...question, limit: 100 }));
}

const typed = ['yol', 'yağmur suyu', 'ışık', 'lamba', 'asfalt', 'Ilıca', 'İbrahim', 'çukur', 'muhtarlık', 'kaldırım taşı', 'şimşek', 'Zeytinalanı', 'köpek', 'ekip inceleme', 'gürültü', '2026/0143', '143', '0532 100', 'xyz', 'yol ışık polat'];

/** Every state of the search box while these words are typed, letter by letter. */
export function searches(): Question[] {
  return typed.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))).map((text) => ({ text, limit: 100 }));
}

/** The question in one short line, for the report of the slowest. */
export function named({ limit: _, ...question }: Question): string {
  return Object.entries(question)
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(' ') || 'first page';
}
