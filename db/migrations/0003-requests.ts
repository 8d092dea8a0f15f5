import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers, historyTriggers, noDeleteTriggers } from './history-triggers.ts';

/** Topics, reasons, channels and the request ledger with its hand-offs, timeline and full-text index. */
export class Requests0000000000003 implements MigrationInterface {
  name = 'Requests0000000000003';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE topic (
        id INTEGER PRIMARY KEY,
        parent_id INTEGER REFERENCES topic (id),
        name TEXT NOT NULL, path TEXT NOT NULL, path_fold TEXT NOT NULL, path_sort TEXT NOT NULL,
        unit_id INTEGER REFERENCES unit (id),
        active INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      `CREATE TABLE reason (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
        position INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      `CREATE TABLE channel (
        code TEXT PRIMARY KEY, name TEXT NOT NULL, external_no TEXT,
        position INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1
      ) STRICT, WITHOUT ROWID`,

      `CREATE TABLE request (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL, seq INTEGER NOT NULL, number TEXT NOT NULL UNIQUE,
        -- 2026/0143 = 20260000143: the order of the ledger, whatever the order of the inserts was.
        number_key INTEGER NOT NULL GENERATED ALWAYS AS (year * 10000000 + seq) VIRTUAL,
        registered_on TEXT NOT NULL,
        channel TEXT NOT NULL REFERENCES channel (code),
        external_no TEXT NOT NULL DEFAULT '', external_fold TEXT NOT NULL DEFAULT '',
        external_date TEXT, petition_date TEXT,
        type TEXT NOT NULL,
        topic_id INTEGER REFERENCES topic (id),
        subject TEXT NOT NULL, text TEXT NOT NULL DEFAULT '',
        priority TEXT NOT NULL DEFAULT 'normal', priority_reason TEXT NOT NULL DEFAULT '',

        requester_kind TEXT NOT NULL CHECK (requester_kind IN ('muhtar', 'stk', 'kisi')),
        seat_term_id INTEGER REFERENCES seat_term (id),
        ngo_id INTEGER REFERENCES ngo (id),
        person_id INTEGER REFERENCES person (id),
        requester_name TEXT NOT NULL, requester_sort TEXT NOT NULL,
        requester_phone TEXT NOT NULL DEFAULT '',
        neighbourhood_id INTEGER REFERENCES neighbourhood (id),

        unit_id INTEGER REFERENCES unit (id),
        unit_since TEXT,
        state TEXT NOT NULL CHECK (state IN ('acik', 'birimde', 'yanitlandi', 'kapali', 'iptal')),

        deadline_rule_id INTEGER REFERENCES deadline_rule (id),
        clock_start TEXT, due_raw TEXT, due_date TEXT,
        due_estimated INTEGER NOT NULL DEFAULT 0,
        due_explanation TEXT NOT NULL DEFAULT '', holiday_version TEXT NOT NULL DEFAULT '',

        outcome TEXT, reason_id INTEGER REFERENCES reason (id), reason_text TEXT NOT NULL DEFAULT '',
        result_text TEXT NOT NULL DEFAULT '', done_on TEXT, plan_year INTEGER,
        forwarded_to TEXT NOT NULL DEFAULT '', duplicate_of_id INTEGER REFERENCES request (id),
        closed_on TEXT, first_closed_on TEXT, reopen_count INTEGER NOT NULL DEFAULT 0,
        notified_on TEXT,
        cancelled_on TEXT, cancel_reason TEXT NOT NULL DEFAULT '',

        CHECK ((state = 'kapali') = (outcome IS NOT NULL AND closed_on IS NOT NULL)),
        CHECK (state <> 'iptal' OR cancel_reason <> '')
      ) STRICT`,
      `CREATE UNIQUE INDEX request_external ON request (channel, external_fold) WHERE external_fold <> '' AND state <> 'iptal'`,
      `CREATE UNIQUE INDEX request_number_key ON request (number_key)`,
      // One for each order of the ledger; those by a name go through the full-text index (db/queries/ledger-order.ts).
      `CREATE INDEX request_registered ON request (registered_on, number_key)`,
      `CREATE INDEX request_requester ON request (requester_sort, number_key)`,
      `CREATE INDEX request_due ON request (due_date, number_key)`,
      `CREATE INDEX request_closed ON request (closed_on, number_key)`,
      `CREATE INDEX request_neighbourhood ON request (neighbourhood_id, year, seq)`,
      `CREATE INDEX request_seat ON request (seat_term_id) WHERE seat_term_id IS NOT NULL`,
      `CREATE INDEX request_ngo ON request (ngo_id) WHERE ngo_id IS NOT NULL`,
      `CREATE INDEX request_person ON request (person_id) WHERE person_id IS NOT NULL`,
      // The views of Bugün (db/queries/ledger-views.ts).
      `CREATE INDEX request_open ON request (due_date, number_key) WHERE state IN ('acik', 'birimde', 'yanitlandi')`,
      `CREATE INDEX request_open_unit ON request (unit_id) WHERE state IN ('acik', 'birimde', 'yanitlandi')`,
      `CREATE INDEX request_waiting ON request (unit_since, number_key) WHERE state = 'birimde'`,
      `CREATE INDEX request_untold ON request (closed_on, number_key) WHERE state = 'kapali' AND notified_on IS NULL`,

      `CREATE TABLE hand_off (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER REFERENCES person (id),
        sent_on TEXT NOT NULL, paper_no TEXT NOT NULL DEFAULT '', due_on TEXT, note TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN ('bekliyor', 'iade', 'yanitlandi', 'geri_alindi')),
        returned_on TEXT, return_reason TEXT NOT NULL DEFAULT '',
        answered_on TEXT, answer_text TEXT NOT NULL DEFAULT '', answer_paper_no TEXT NOT NULL DEFAULT '',
        adequate INTEGER, adequacy_note TEXT NOT NULL DEFAULT '',
        -- How often the request had been reopened when it was sent; older answers count no more.
        round INTEGER NOT NULL DEFAULT 0
      ) STRICT`,
      `CREATE INDEX hand_off_request ON hand_off (request_id)`,
      `CREATE INDEX hand_off_waiting ON hand_off (unit_id, sent_on) WHERE state = 'bekliyor'`,

      // What happened, in words; the record page shows it as it stands here.
      `CREATE TABLE request_event (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        kind TEXT NOT NULL, happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL, actor TEXT NOT NULL, text TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX request_event_request ON request_event (request_id)`,
      ...appendOnlyTriggers('request_event'),

      // Folded words and filter codes of each request under its number_key; db/search.ts writes and reads them.
      `CREATE VIRTUAL TABLE request_fts USING fts5(words, content='', contentless_delete=1, detail='none', prefix='1 2 3 4 5 6 7 8')`,

      ...historyTriggers('request', [
        'registered_on', 'channel', 'external_no', 'external_date', 'petition_date', 'type', 'topic_id', 'subject', 'text',
        'priority', 'priority_reason', 'requester_kind', 'seat_term_id', 'ngo_id', 'person_id', 'requester_name', 'requester_phone',
        'neighbourhood_id', 'unit_id', 'state', 'deadline_rule_id', 'due_date', 'outcome', 'reason_id', 'reason_text', 'result_text',
        'done_on', 'plan_year', 'forwarded_to', 'duplicate_of_id', 'closed_on', 'reopen_count', 'notified_on', 'cancelled_on', 'cancel_reason',
      ]),
      ...historyTriggers('hand_off', ['unit_id', 'person_id', 'sent_on', 'paper_no', 'due_on', 'state', 'returned_on', 'return_reason', 'answered_on', 'answer_text', 'answer_paper_no', 'adequate', 'adequacy_note']),
      ...historyTriggers('topic', ['parent_id', 'name', 'unit_id', 'active']),
      ...historyTriggers('reason', ['name', 'active']),
      ...['request', 'hand_off', 'topic', 'reason'].flatMap(noDeleteTriggers),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
