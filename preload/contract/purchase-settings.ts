import * as v from 'valibot';
import { flag, id, isoDate, kurus, line, optionalText, positiveKurus, year } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { limitCertainties, purchaseKinds, type LimitCertainty } from './purchase-codes.ts';
import { purchaseSettingsText as text } from './purchase-settings-text.ts';
import { purchaseText } from './purchase-text.ts';
import { purchaseWay, type PurchaseWayRow } from './purchase-ways.ts';
import { fieldText } from './text.ts';

/** What the office sets of its purchases: limits, budget, who signs. Money is integer kuruş. */

const whole = (from: number, to: number, sentence: string) => v.pipe(v.number(sentence), v.integer(sentence), v.minValue(from, sentence), v.maxValue(to, sentence));

/** One "ad, unvan" a line; the title may be missing. */
const people = v.pipe(
  optionalText(2000),
  v.check((written) => signerLines(written).length <= 10, text.tooManyPeople),
  v.check((written) => signerLines(written).every(({ name }) => name !== '' && name.length <= 100), text.personLine),
);

/** Days at one place after which a purchase counts as stuck until the office says otherwise; an internal measure. */
export const firstStuckDays = 10;

const settings = v.object({
  /** Harcama yetkilisi: of this office the müdür (domain.md 4.3). */
  spenderName: optionalText(100),
  spenderTitle: optionalText(100),
  /** Gerçekleştirme görevlisi. */
  realizerName: optionalText(100),
  realizerTitle: optionalText(100),
  /** Taşınır kayıt yetkilisi. */
  keeperName: optionalText(100),
  keeperTitle: optionalText(100),
  /** Muayene ve kabul komisyonu and those who ask for prices; see signerLines. */
  commission: people,
  researchers: people,
  /** Whose "Mali Hizmetler" it is in this house. */
  financeUnit: line(100),
  /** Days at one stage after which a purchase counts as stuck, unless the stage has its own; an internal measure. */
  stuckDays: whole(1, 366, text.days),
  /** Share of the 22/d limit from which on it is called near. */
  limitWarnPercent: whole(1, 100, text.percent),
  /** Do 21/f purchases count into the 62/ı total too? Not settled (domain.md 4.1). */
  count21f: flag,
});
export type PurchaseSettings = v.InferOutput<typeof settings>;

export interface Signer {
  readonly name: string;
  readonly title: string;
}

/** "Hasan Işık, şef" a line. */
export function signerLines(written: string): Signer[] {
  return written
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const comma = each.indexOf(',');
      return comma < 0 ? { name: each, title: '' } : { name: each.slice(0, comma).trim(), title: each.slice(comma + 1).trim() };
    });
}

/** 22/d of a period. */
export interface LimitRow {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  /** "2026/1" */
  readonly notice: string;
  /** "22.01.2026/33145" */
  readonly gazette: string;
  readonly metropolitan: number;
  readonly other: number;
  readonly certainty: LimitCertainty;
}

const limit = v.pipe(
  v.object({
    id: v.nullish(id, null),
    from: isoDate,
    to: isoDate,
    notice: line(30),
    gazette: line(40),
    metropolitan: positiveKurus,
    other: positiveKurus,
    certainty: v.picklist(limitCertainties, fieldText.choose),
  }),
  v.forward(v.check(({ from, to }) => from <= to, text.endBeforeStart), ['to']),
);

export interface LimitTable {
  readonly limits: readonly LimitRow[];
  /** Which of the two amounts counts for this office. */
  readonly insideMetropolitan: boolean;
}

export interface BudgetLineRow {
  readonly id: number;
  readonly year: number;
  readonly code: string;
  readonly tertip: string;
  readonly name: string;
  /** null = not written. */
  readonly allocation: number | null;
  readonly active: boolean;
  /** Purchases of the year that are not given up, without KDV. */
  readonly spent: number;
}

export const ceilingKinds = ['mal', 'hizmet'] as const;
export type CeilingKind = (typeof ceilingKinds)[number];

/** 62/ı: what may be spent under 22/d in a year. */
export interface CeilingRow {
  readonly id: number;
  readonly year: number;
  readonly kind: CeilingKind;
  readonly budget: number;
  readonly percent: number;
  readonly warnPercent: number;
  /** The share itself, in whole kuruş. */
  readonly most: number;
  readonly spent: number;
}

export interface BudgetOfYear {
  readonly year: number;
  readonly closedOn: string | null;
  readonly lines: readonly BudgetLineRow[];
  readonly ceilings: readonly CeilingRow[];
}

const budgetCode = v.pipe(line(30), v.regex(/^\d{2}(\.\d{1,2}){0,4}$/, purchaseText.budgetCode));

const budgetLine = v.object({ id: v.nullish(id, null), year, code: budgetCode, tertip: optionalText(60), name: line(150), allocation: v.nullish(kurus, null), active: flag });
const ceiling = v.object({ id: v.nullish(id, null), year, kind: v.picklist(ceilingKinds, fieldText.choose), budget: positiveKurus, percent: whole(1, 100, text.percent), warnPercent: whole(1, 100, text.percent) });

type Saved = { readonly id: number };

export const purchaseSettings = {
  get: read(v.object({})).returns<PurchaseSettings>(),
  save: write(settings).returns<PurchaseSettings>(),

  limits: read(v.object({})).returns<LimitTable>(),
  saveLimit: write(limit).returns<Saved>(),
  removeLimit: write(v.object({ id })).returns<Saved>(),

  budget: read(v.object({ year })).returns<BudgetOfYear>(),
  saveBudgetLine: write(budgetLine).returns<Saved>(),
  /** A closed year takes no new purchase; what is open goes on. */
  setYearClosed: write(v.object({ year, closed: flag })).returns<{ readonly year: number }>(),
  saveCeiling: write(ceiling).returns<Saved>(),
  removeCeiling: write(v.object({ id })).returns<Saved>(),

  /** One of each kind, the office's own or the shipped one. What is open keeps the stages with which it was opened. */
  ways: read(v.object({})).returns<readonly PurchaseWayRow[]>(),
  saveWay: write(purchaseWay).returns<PurchaseWayRow>(),
  resetWay: write(v.object({ kind: v.picklist(purchaseKinds, fieldText.choose) })).returns<PurchaseWayRow>(),
} satisfies Feature;
