import { appendOnlyTriggers, historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/**
 * How long whose data is kept. Only the first has a period: SSDP V.4 keeps 622.01 for ten years, and that the people in
 * it are made anonymous then is the program's proposal (D). No period = not decided, nobody is proposed.
 */
const rules: readonly (readonly [code: string, name: string, period: number | null, basis: string, source: string, evidence: string])[] = [
  ['basvuran', 'Başvuran kişiler', 10, 'SSDP V.4 622.01 (Bilgi Edinme, Talep ve Şikâyetler): 10 yıl. Kayıt bu süre boyunca saklanır; süre bitince kişisel veri silinir (6698 sayılı Kanun m.7).', 'Devlet Arşivleri Başkanlığı, SSDP V.4; kişilere uygulanması program önerisidir', 'D'],
  ['gorevli', 'Görevi biten muhtar ve azalar', null, 'Süreyi kurumun imha politikası belirler (6698 sayılı Kanun m.7).', '', ''],
  ['baglantisiz', 'Talebi ve görevi hiç olmamış kişiler', null, 'Süreyi kurumun imha politikası belirler (6698 sayılı Kanun m.7).', '', ''],
];

const value = (text: string | number | null): string => (typeof text === 'string' ? `'${text.replaceAll("'", "''")}'` : String(text ?? 'NULL'));

/** Retention rules, disposals and what they did. What was disposed of stays known without anybody's name. */
export const disposalTables: readonly string[] = [
  `CREATE TABLE retention_rule (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    period INTEGER CHECK (period > 0), unit TEXT NOT NULL CHECK (unit IN ('ay', 'yil')),
    legal_basis TEXT NOT NULL, source TEXT NOT NULL DEFAULT '', evidence TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1,
    CHECK (active = 0 OR period IS NOT NULL)
  ) STRICT`,
  ...rules.map(
    ([code, name, period, ...texts]) =>
      `INSERT INTO retention_rule (code, name, period, unit, legal_basis, source, evidence, active) VALUES (${[code, name, period, 'yil', ...texts].map(value).join(', ')}, ${period === null ? 0 : 1})`,
  ),
  // 'periyodik' at most every six months, 'basvuru' where a person asked for it.
  `CREATE TABLE disposal_run (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL, actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('periyodik', 'basvuru')),
    backup_at TEXT NOT NULL,
    due_count INTEGER NOT NULL, note TEXT NOT NULL DEFAULT ''
  ) STRICT`,
  `CREATE TABLE disposal_line (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES disposal_run (id),
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    label TEXT NOT NULL, rule_name TEXT NOT NULL, legal_basis TEXT NOT NULL, due_on TEXT,
    requests INTEGER NOT NULL, blanked INTEGER NOT NULL, history INTEGER NOT NULL, drafts INTEGER NOT NULL, steps INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX disposal_line_run ON disposal_line (run_id)`,
  ...historyTriggers('retention_rule', ['period', 'unit', 'legal_basis', 'source', 'active']),
  ...keptTriggers('retention_rule', 'name'),
  ...appendOnlyTriggers('disposal_run'),
  ...appendOnlyTriggers('disposal_line'),
];
