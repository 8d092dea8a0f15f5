import type { LimitCertainty } from '../../preload/contract/purchase-codes.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

export interface FirmRecord {
  id: number;
  name: string;
  name_fold: string;
  name_sort: string;
  tax_no: string;
  tax_office: string;
  contact: string;
  contact_fold: string;
  phone: string;
  email: string;
  address: string;
  note: string;
  ban_checked_on: string | null;
  ban_check_no: string;
  banned: Flag;
  banned_until: string | null;
  closed_on: string | null;
}
export const Firm = table<FirmRecord>('firm', {
  name: text,
  name_fold: text,
  name_sort: text,
  tax_no: text,
  tax_office: text,
  contact: text,
  contact_fold: text,
  phone: text,
  email: text,
  address: text,
  note: text,
  ban_checked_on: textOrNull,
  ban_check_no: text,
  banned: integer,
  banned_until: textOrNull,
  closed_on: textOrNull,
});

export interface PurchaseLimitRecord {
  id: number;
  from_on: string;
  to_on: string;
  notice: string;
  gazette: string;
  metropolitan_kurus: number;
  other_kurus: number;
  certainty: LimitCertainty;
}
export const PurchaseLimit = table<PurchaseLimitRecord>('purchase_limit', { from_on: text, to_on: text, notice: text, gazette: text, metropolitan_kurus: integer, other_kurus: integer, certainty: text });

export interface BudgetYearRecord {
  id: number;
  year: number;
  closed_on: string | null;
}
export const BudgetYear = table<BudgetYearRecord>('budget_year', { year: integer, closed_on: textOrNull });

export interface BudgetLineRecord {
  id: number;
  year: number;
  code: string;
  tertip: string;
  name: string;
  allocation_kurus: number | null;
  active: Flag;
}
export const BudgetLine = table<BudgetLineRecord>('budget_line', { year: integer, code: text, tertip: text, name: text, allocation_kurus: integerOrNull, active: integer });

export interface SpendingCeilingRecord {
  id: number;
  year: number;
  kind: 'mal' | 'hizmet';
  budget_kurus: number;
  percent: number;
  warn_percent: number;
}
export const SpendingCeiling = table<SpendingCeilingRecord>('spending_ceiling', { year: integer, kind: text, budget_kurus: integer, percent: integer, warn_percent: integer });
