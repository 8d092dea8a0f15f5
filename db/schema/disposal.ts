import type { RetentionCode, RetentionUnit } from '../../preload/contract/disposal.ts';
import { integer, integerOrNull, table, text, textOrNull, type Flag } from './table.ts';

export interface RetentionRuleRecord {
  id: number;
  code: RetentionCode;
  name: string;
  /** null = the office has not decided. */
  period: number | null;
  unit: RetentionUnit;
  legal_basis: string;
  source: string;
  evidence: string;
  active: Flag;
}
export const RetentionRule = table<RetentionRuleRecord>('retention_rule', { code: text, name: text, period: integerOrNull, unit: text, legal_basis: text, source: text, evidence: text, active: integer });

export interface DisposalRunRecord {
  id: number;
  at: string;
  actor: string;
  kind: 'periyodik' | 'basvuru';
  backup_at: string;
  due_count: number;
  note: string;
}
export const DisposalRun = table<DisposalRunRecord>('disposal_run', { at: text, actor: text, kind: text, backup_at: text, due_count: integer, note: text });

export interface DisposalLineRecord {
  id: number;
  run_id: number;
  person_id: number;
  label: string;
  rule_name: string;
  legal_basis: string;
  due_on: string | null;
  requests: number;
  blanked: number;
  history: number;
  drafts: number;
  steps: number;
}
export const DisposalLine = table<DisposalLineRecord>('disposal_line', {
  run_id: integer,
  person_id: integer,
  label: text,
  rule_name: text,
  legal_basis: text,
  due_on: textOrNull,
  requests: integer,
  blanked: integer,
  history: integer,
  drafts: integer,
  steps: integer,
});
