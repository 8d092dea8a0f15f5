import * as v from 'valibot';
import { flag, id, line, optionalText, page, type Page } from './fields.ts';
import { disposalText } from './disposal-text.ts';
import { act, read, write, type Feature } from './operation.ts';

/** Erasing personal data (KVKK m.7 and its regulation): whose data is kept how long, who is due, and making people anonymous. */

/** basvuran: asked for something · gorevli: was muhtar or member · baglantisiz: neither. */
export const retentionCodes = ['basvuran', 'gorevli', 'baglantisiz'] as const;
export type RetentionCode = (typeof retentionCodes)[number];
export const retentionUnits = ['ay', 'yil'] as const;
export type RetentionUnit = (typeof retentionUnits)[number];
export const disposalKinds = ['periyodik', 'basvuru'] as const;
export type DisposalKind = (typeof disposalKinds)[number];

export interface RetentionRule {
  readonly id: number;
  readonly code: RetentionCode;
  readonly name: string;
  /** null = not decided; nobody is due by this rule. */
  readonly period: number | null;
  readonly unit: RetentionUnit;
  readonly legalBasis: string;
  readonly source: string;
  readonly evidence: string;
  readonly active: boolean;
}

/** A person whose period is over. */
export interface DisposalCandidate {
  readonly personId: number;
  readonly person: string;
  readonly code: RetentionCode;
  readonly rule: string;
  /** The day from which the period counts, and the day after which the data has to go. */
  readonly since: string;
  readonly dueOn: string;
  readonly requests: number;
}

export interface DisposalState {
  /** Day of the last periodic disposal; null: none yet. */
  readonly lastOn: string | null;
  /** Day by which the next is to be done. */
  readonly nextOn: string;
  readonly overdue: boolean;
  /** People who are due; 0 while nothing is overdue. */
  readonly due: number;
}

/** The newest checked backup of the data folder. */
export interface BackupAge {
  readonly madeAt: string | null;
  readonly fresh: boolean;
  readonly mostDays: number;
}

/** Free words of a request that may hold personal data. */
export interface FreeText {
  readonly label: string;
  readonly text: string;
  /** The person's name, phone or number stands in it; that part goes in any case. */
  readonly names: boolean;
}

export interface DisposalRequest {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly texts: readonly FreeText[];
  /** Attached files, which the program cannot read through. */
  readonly files: readonly string[];
}

export interface DisposalPreview {
  readonly personId: number;
  readonly person: string;
  /** What the person is called afterwards. */
  readonly label: string;
  /** Why it cannot be done now; [] = it can. */
  readonly blockers: readonly string[];
  /** Kept data of the record itself that goes. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly requests: readonly DisposalRequest[];
  readonly history: number;
  readonly drafts: number;
  readonly steps: number;
}

export interface DisposalRunRow {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: DisposalKind;
  readonly people: number;
  readonly due: number;
  readonly backupAt: string;
}

const settings = v.object({
  /** Months between two periodic disposals; the regulation allows six at most (Yönetmelik RG 28.10.2017/30224). */
  months: v.pipe(v.number(disposalText.months), v.integer(disposalText.months), v.minValue(1, disposalText.months), v.maxValue(6, disposalText.months)),
  /** A disposal wants a checked backup not older than so many days. */
  backupDays: v.pipe(v.number(disposalText.backupDays), v.integer(disposalText.backupDays), v.minValue(1, disposalText.backupDays), v.maxValue(30, disposalText.backupDays)),
  /** Days within which a data subject's application is answered (KVKK: 30). */
  answerDays: v.optional(v.pipe(v.number(disposalText.answerDays), v.integer(disposalText.answerDays), v.minValue(1, disposalText.answerDays), v.maxValue(30, disposalText.answerDays)), 30),
});
export type DisposalSettings = v.InferOutput<typeof settings>;

const period = v.nullish(v.pipe(v.number(disposalText.period), v.integer(disposalText.period), v.minValue(1, disposalText.period), v.maxValue(1200, disposalText.period)), null);
const rule = v.pipe(
  v.object({ id, period, unit: v.picklist(retentionUnits), legalBasis: line(500), source: optionalText(300), active: flag }),
  v.forward(v.check(({ active, period }) => !active || period !== null, disposalText.periodNeeded), ['period']),
);

/** At once so many people; a longer list is done in turns. */
export const mostDisposed = 50;
const people = v.pipe(v.array(id), v.minLength(1), v.maxLength(mostDisposed));

export const disposal = {
  rules: read(v.object({})).returns<readonly RetentionRule[]>(),
  saveRule: write(rule).returns<RetentionRule>(),
  settings: read(v.object({})).returns<DisposalSettings>(),
  saveSettings: write(settings).returns<DisposalSettings>(),
  state: read(v.object({})).returns<DisposalState>(),
  backup: act(v.object({})).returns<BackupAge>(),
  /** Who is due today, the longest first. */
  candidates: read(page).returns<Page<DisposalCandidate>>(),
  /** Exactly what would go; nothing is changed. */
  preview: read(v.object({ personIds: people })).returns<readonly DisposalPreview[]>(),
  /** Makes people anonymous, for good. `blank`: requests whose free words go wholly. Refuses without a fresh backup. */
  run: act(v.object({ kind: v.picklist(disposalKinds), personIds: v.pipe(v.array(id), v.maxLength(mostDisposed)), blank: v.optional(v.array(id), []), note: optionalText(500) })).returns<{ readonly runId: number; readonly people: number }>(),
  /** Disposals that were done, newest first; kept for good. */
  runs: read(page).returns<Page<DisposalRunRow>>(),
} satisfies Feature;
