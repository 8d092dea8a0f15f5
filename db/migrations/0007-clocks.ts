import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

const pauseReasons = [
  ['odenek', 'Ödenek bekleniyor', 0],
  ['mevsim', 'Mevsim / hava koşulları', 0],
  ['baska_kurum', 'Başka kurumun cevabı bekleniyor', 0],
  ['ek_belge', 'Ek belge ya da eksik bilgi bekleniyor', 0],
  ['ucret', 'Ücret bildirimi yapıldı, ödeme bekleniyor', 1],
  ['diger', 'Diğer', 0],
] as const;

const targets = [
  ['hedef-oncelikli', 'Hedef süre: öncelikli talepler', 7, 'oncelikli'],
  ['hedef-acele', 'Hedef süre: acele talepler', 3, 'acele'],
] as const;

/** Several clocks for one request, what stops and extends them, interim answers and put-off reminders. */
export class Clocks0000000000007 implements MigrationInterface {
  name = 'Clocks0000000000007';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // What allows the clock of a rule to stand still, and an interim answer to meet it; '' = nothing does.
      `ALTER TABLE deadline_rule ADD COLUMN pause_basis TEXT NOT NULL DEFAULT ''`,
      `ALTER TABLE deadline_rule ADD COLUMN interim_basis TEXT NOT NULL DEFAULT ''`,
      // JSON list of priorities; [] = every one.
      `ALTER TABLE deadline_rule ADD COLUMN priorities TEXT NOT NULL DEFAULT '[]'`,
      `DROP TRIGGER deadline_rule_history_insert`,
      `DROP TRIGGER deadline_rule_history_update`,
      ...historyTriggers('deadline_rule', ['name', 'period', 'unit', 'extension', 'legal_basis', 'source', 'kind', 'channels', 'types', 'priorities', 'pause_basis', 'interim_basis', 'active']),

      // 'yasal' by law, 'hedef' the office's own promise, 'soz' the day named in an interim answer. The due_ columns of
      // request show the earliest that is not met, so that the ledger sorts and filters as before.
      `CREATE TABLE request_clock (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        code TEXT NOT NULL CHECK (code IN ('yasal', 'hedef', 'soz')),
        rule_id INTEGER REFERENCES deadline_rule (id),
        start TEXT NOT NULL, due_raw TEXT NOT NULL, due_date TEXT NOT NULL,
        estimated INTEGER NOT NULL DEFAULT 0,
        explanation TEXT NOT NULL DEFAULT '', holiday_version TEXT NOT NULL DEFAULT '',
        met_on TEXT,
        extended_on TEXT, extension INTEGER, extension_reason TEXT NOT NULL DEFAULT '', due_before TEXT,
        CHECK ((extended_on IS NULL) = (extension IS NULL)),
        UNIQUE (request_id, code)
      ) STRICT`,
      `CREATE INDEX request_clock_rule ON request_clock (rule_id)`,
      `INSERT INTO request_clock (request_id, code, rule_id, start, due_raw, due_date, estimated, explanation, holiday_version)
         SELECT r.id, CASE d.kind WHEN 'legal' THEN 'yasal' ELSE 'hedef' END, d.id, r.clock_start, coalesce(r.due_raw, r.due_date), r.due_date, r.due_estimated, r.due_explanation, r.holiday_version
         FROM request r JOIN deadline_rule d ON d.id = r.deadline_rule_id WHERE r.clock_start IS NOT NULL AND r.due_date IS NOT NULL`,
      // Whoever writes a request with a deadline has given it a clock.
      `CREATE TRIGGER request_first_clock AFTER INSERT ON request WHEN NEW.deadline_rule_id IS NOT NULL AND NEW.clock_start IS NOT NULL AND NEW.due_date IS NOT NULL BEGIN
         INSERT INTO request_clock (request_id, code, rule_id, start, due_raw, due_date, estimated, explanation, holiday_version)
           SELECT NEW.id, CASE kind WHEN 'legal' THEN 'yasal' ELSE 'hedef' END, id, NEW.clock_start, coalesce(NEW.due_raw, NEW.due_date), NEW.due_date, NEW.due_estimated, NEW.due_explanation, NEW.holiday_version
           FROM deadline_rule WHERE id = NEW.deadline_rule_id;
       END`,

      `CREATE TABLE pause_reason (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
        -- Stops the legal clock too, where its rule allows a pause.
        stops_legal INTEGER NOT NULL DEFAULT 0,
        position INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      // Stands still from started_on up to the day before wakes_on, or before ended_on where it was ended by hand.
      `CREATE TABLE request_pause (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        reason_id INTEGER NOT NULL REFERENCES pause_reason (id),
        note TEXT NOT NULL DEFAULT '',
        stops_legal INTEGER NOT NULL DEFAULT 0,
        started_on TEXT NOT NULL, wakes_on TEXT NOT NULL, ended_on TEXT,
        CHECK (wakes_on > started_on), CHECK (ended_on IS NULL OR (ended_on >= started_on AND ended_on <= wakes_on))
      ) STRICT`,
      `CREATE INDEX request_pause_request ON request_pause (request_id)`,
      `CREATE INDEX request_pause_wakes ON request_pause (wakes_on)`,
      `CREATE TABLE interim_answer (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        told_on TEXT NOT NULL, how TEXT NOT NULL, stage TEXT NOT NULL, promised_on TEXT NOT NULL,
        CHECK (promised_on > told_on)
      ) STRICT`,
      `CREATE INDEX interim_answer_request ON interim_answer (request_id)`,
      `CREATE TABLE request_snooze (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        made_on TEXT NOT NULL, until TEXT NOT NULL, reason TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX request_snooze_request ON request_snooze (request_id)`,
      `CREATE INDEX request_snooze_until ON request_snooze (until)`,

      ...pauseReasons.map(([code, name, legal], position) => `INSERT INTO pause_reason (code, name, stops_legal, position) VALUES ('${code}', '${name}', ${legal}, ${position})`),
      `UPDATE deadline_rule SET pause_basis = '4982 sayılı Kanun: erişim ücreti bildirildiğinde süre, ücret ödeninceye kadar durur.' WHERE code = 'bilgi-edinme'`,
      `UPDATE deadline_rule SET interim_basis = '3071 sayılı Kanun m.7: yapılmakta olan işlemin safahatı bildirilirse süre karşılanmış olur; sonuç ayrıca bildirilir.' WHERE code IN ('dilekce', 'cimer')`,

      // Of a running office the targets by priority are a proposal: they count nothing until the office takes them into use.
      ...targets.map(
        ([code, name, period, priority]) => `INSERT INTO deadline_rule (code, name, period, unit, legal_basis, source, evidence, kind, types, priorities, active)
          SELECT '${code}', '${name}', ${period}, 'gun', 'Kanunda süre yoktur; kurumun kendi hedefidir. Yasal sürenin yanında ayrıca işler.', 'Program önerisi; kurumunuzca belirlenmelidir', 'U', 'target',
            '["sikayet","istek","ihbar","gorus","oneri"]', '["${priority}"]', 0 WHERE EXISTS (SELECT 1 FROM deadline_rule)`,
      ),

      ...historyTriggers('request_clock', ['rule_id', 'due_date', 'met_on', 'extended_on', 'extension_reason']).slice(1),
      ...historyTriggers('pause_reason', ['name', 'stops_legal', 'active']),
      ...historyTriggers('request_pause', ['reason_id', 'note', 'started_on', 'wakes_on', 'ended_on']),
      ...historyTriggers('interim_answer', ['told_on', 'how', 'stage', 'promised_on']),
      ...historyTriggers('request_snooze', ['until', 'reason']),
      ...keptTriggers('pause_reason', 'name'),
      ...keptTriggers('request_pause', 'started_on'),
      ...keptTriggers('interim_answer', 'told_on'),
      ...keptTriggers('request_snooze', 'until'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
