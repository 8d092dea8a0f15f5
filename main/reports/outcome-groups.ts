import type { Outcome } from '../../preload/contract/codes.ts';

/**
 * How an outcome counts in the tables: olumlu and olumsuz as in the quarterly form of Genelge 2015/8
 * ("Olumlu/Kısmen → olumlu, the rest → olumsuz"). A duplicate is counted once, with the record it repeats,
 * so here it stands apart.
 */
export type OutcomeGroup = 'positive' | 'negative' | 'duplicate';

const groups: Readonly<Record<Outcome, OutcomeGroup>> = {
  yapildi: 'positive',
  kismen: 'positive',
  programa_alindi: 'negative',
  yapilamadi: 'negative',
  gorev_disi: 'negative',
  geri_cekildi: 'negative',
  mukerrer: 'duplicate',
};

export const groupOf = (outcome: Outcome): OutcomeGroup => groups[outcome];
export const negativeOutcomes = (Object.keys(groups) as Outcome[]).filter((outcome) => groups[outcome] === 'negative');
