import type { DisposalKind, DisposalRunRow, RetentionRule } from '../../preload/contract/disposal.ts';
import type { Page } from '../../preload/contract/fields.ts';
import { DisposalLine, DisposalRun, RetentionRule as RetentionRuleTable, type DisposalLineRecord, type RetentionRuleRecord } from '../schema/disposal.ts';
import { toFlag } from '../schema/table.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export async function retentionRules(reader: Reader): Promise<RetentionRule[]> {
  const rows = await reader.all<RetentionRuleRecord>('SELECT * FROM retention_rule ORDER BY id');
  return rows.map(({ legal_basis: legalBasis, active, ...rest }) => ({ ...rest, legalBasis, active: active === 1 }));
}

export function updateRetentionRule(writer: Writer, { id, period, unit, legalBasis, source, active }: Pick<RetentionRule, 'id' | 'period' | 'unit' | 'legalBasis' | 'source' | 'active'>): Promise<void> {
  return writer.update(RetentionRuleTable, id, { period, unit, legal_basis: legalBasis, source, active: toFlag(active) });
}

export function insertRun(writer: Writer, { kind, backupAt, due, note }: { readonly kind: DisposalKind; readonly backupAt: string; readonly due: number; readonly note: string }): Promise<number> {
  const { now, actor } = writer.occasion;
  return writer.insert(DisposalRun, { at: now, actor, kind, backup_at: backupAt, due_count: due, note });
}

export function insertLine(writer: Writer, line: Omit<DisposalLineRecord, 'id'>): Promise<number> {
  return writer.insert(DisposalLine, line);
}

const runColumns = `SELECT r.id, r.at, r.actor, r.kind, r.due_count AS due, r.backup_at AS backupAt, r.note, (SELECT COUNT(*) FROM disposal_line l WHERE l.run_id = r.id) AS people FROM disposal_run r`;

/** Newest first. */
export async function disposalRuns(reader: Reader, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<Page<DisposalRunRow>> {
  const rows = await reader.all<DisposalRunRow>(`${runColumns} ORDER BY r.id DESC LIMIT ? OFFSET ?`, [limit, offset]);
  const counted = await reader.one<{ total: number }>('SELECT COUNT(*) AS total FROM disposal_run');
  return { rows, total: counted?.total ?? 0 };
}

export function findRun(reader: Reader, id: number): Promise<(DisposalRunRow & { readonly note: string }) | undefined> {
  return reader.one(`${runColumns} WHERE r.id = ?`, [id]);
}

export function linesOfRun(reader: Reader, runId: number): Promise<DisposalLineRecord[]> {
  return reader.all('SELECT * FROM disposal_line WHERE run_id = ? ORDER BY id', [runId]);
}

/** Day of the last periodic disposal, and the first day of which anything is known. */
export async function lastPeriodic(reader: Reader): Promise<{ readonly lastOn: string | null; readonly firstOn: string | null }> {
  const row = await reader.one<{ lastOn: string | null; firstOn: string | null }>(
    `SELECT (SELECT substr(MAX(at), 1, 10) FROM disposal_run WHERE kind = 'periyodik') AS lastOn,
            (SELECT substr(at, 1, 10) FROM history WHERE actor <> '' ORDER BY id LIMIT 1) AS firstOn`,
  );
  return row ?? { lastOn: null, firstOn: null };
}
