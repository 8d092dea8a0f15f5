import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile } from '../../main/app/data-folder.ts';
import { grouped } from './grouped.ts';

/** What lies in the records after they were opened again, read past the program. */
export interface Found {
  readonly integrity: string;
  readonly looseKeys: number;
  readonly requests: readonly { readonly id: number; readonly number: string; readonly year: number; readonly seq: number; readonly subject: string; readonly state: string }[];
  /** Purchases with how much of each belongs to them. */
  readonly purchases: readonly { readonly number: string; readonly year: number; readonly seq: number; readonly subject: string; readonly lines: number; readonly stages: number; readonly events: number; readonly settled: number }[];
  readonly counters: Readonly<Record<string, number>>;
  readonly purchaseCounters: Readonly<Record<string, number>>;
  /** Hand-overs by request. */
  readonly handOffs: Readonly<Record<number, number>>;
  /** Complaints of index and history; [] = they agree with the rows. */
  readonly disagreements: readonly string[];
  readonly drafts: readonly { readonly place: string; readonly content: string }[];
}

/** Every act's mark is one word of the subject. */
export const markOf = (subject: string): string => subject.split(' ').at(-1) ?? '';

export function findAll(folder: string, drafts: Found['drafts']): Found {
  const db = new Database(databaseFile(folder), { readonly: true, fileMustExist: true });
  try {
    const all = <Row>(sql: string): Row[] => db.prepare<[], Row>(sql).all();
    const countersOf = (kind: string) => Object.fromEntries(db.prepare<[string], { year: number; last: number }>('SELECT year, last FROM counter WHERE kind = ?').all(kind).map(({ year, last }) => [year, last]));
    const requests = all<Found['requests'][number]>('SELECT id, number, year, seq, subject, state FROM request ORDER BY year, seq');
    return {
      integrity: String(db.pragma('integrity_check(1)', { simple: true })),
      looseKeys: (db.pragma('foreign_key_check') as unknown[]).length,
      requests,
      purchases: all<Found['purchases'][number]>(
        `SELECT number, year, seq, subject, waits_since IS NOT NULL AS settled, (SELECT count(*) FROM purchase_line l WHERE l.purchase_id = p.id) AS lines,
                (SELECT count(*) FROM purchase_stage s WHERE s.purchase_id = p.id) AS stages, (SELECT count(*) FROM purchase_event e WHERE e.purchase_id = p.id) AS events
         FROM purchase p ORDER BY year, seq`,
      ),
      counters: countersOf('request'),
      purchaseCounters: countersOf('purchase'),
      handOffs: Object.fromEntries(all<{ id: number; count: number }>('SELECT request_id AS id, count(*) AS count FROM hand_off GROUP BY request_id').map(({ id, count }) => [id, count])),
      disagreements: [...indexDisagreements(db, requests), ...historyDisagreements(db)],
      drafts,
    };
  } finally {
    db.close();
  }
}

function indexDisagreements(db: Database.Database, requests: Found['requests']): string[] {
  const rows = db.prepare<[], { missing: number; extra: number }>(
    `SELECT (SELECT count(*) FROM request WHERE number_key NOT IN (SELECT rowid FROM request_fts)) AS missing,
            (SELECT count(*) FROM request_fts WHERE rowid NOT IN (SELECT number_key FROM request)) AS extra`,
  ).get();
  const wrong = rows && (rows.missing > 0 || rows.extra > 0) ? [`index: ${rows.missing} missing, ${rows.extra} too many`] : [];
  const byMark = grouped(requests, ({ subject }) => markOf(subject));
  const search = db.prepare<[string], { count: number }>('SELECT count(*) AS count FROM request_fts WHERE request_fts MATCH ?');
  for (const [mark, own] of byMark) {
    const { count } = search.get(`"${mark}"`) ?? { count: 0 };
    if (count !== own.length) wrong.push(`index: "${mark}" finds ${count} of ${own.length}`);
  }
  return wrong;
}

/** A row without its line "made", and a row that is not what its last line says. */
function historyDisagreements(db: Database.Database): string[] {
  const tables = ['request', 'hand_off'].map(
    (table) => [table, `SELECT count(*) AS count FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.entity = '${table}' AND h.entity_id = t.id AND h.field = '')
      OR t.state <> coalesce((SELECT h.new_value FROM history h WHERE h.entity = '${table}' AND h.entity_id = t.id AND h.field = 'state' ORDER BY h.id DESC LIMIT 1), t.state)`] as const,
  );
  const lines = `SELECT count(*) AS count FROM history h WHERE h.entity IN ('request', 'hand_off') AND h.entity_id NOT IN (SELECT id FROM request UNION SELECT id FROM hand_off)`;
  return [...tables, ['history', lines] as const].flatMap(([name, sql]) => {
    const { count } = db.prepare<[], { count: number }>(sql).get() ?? { count: 0 };
    return count === 0 ? [] : [`history: ${count} of ${name} do not agree`];
  });
}

/** Where the backups of a folder under drill go. */
export const backupsOf = (folder: string): string => join(folder, '..', 'yedekler');
