import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTriggers, deleteHistory, historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/** Purchases with their lines, stages, papers, offers, movements and payments. Money is kuruş, a quantity hundredths. */
export class Purchases0000000000022 implements MigrationInterface {
  name = 'Purchases0000000000022';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // Only what the office has changed of the shipped ways; "own" 0 = the shipped one counts again. stages is JSON.
      `CREATE TABLE purchase_way (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL UNIQUE,
        file_plan TEXT NOT NULL, stages TEXT NOT NULL,
        own INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      `CREATE TABLE purchase_document_template (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL, opening TEXT NOT NULL, closing TEXT NOT NULL, signers TEXT NOT NULL,
        own INTEGER NOT NULL DEFAULT 1
      ) STRICT`,

      `CREATE TABLE purchase (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL, seq INTEGER NOT NULL, number TEXT NOT NULL UNIQUE,
        opened_on TEXT NOT NULL,
        kind TEXT NOT NULL, method TEXT NOT NULL,
        subject TEXT NOT NULL, subject_fold TEXT NOT NULL, subject_sort TEXT NOT NULL, justification TEXT NOT NULL DEFAULT '',
        unit_id INTEGER REFERENCES unit (id),
        neighbourhood_id INTEGER REFERENCES neighbourhood (id),
        request_id INTEGER REFERENCES request (id),
        budget_year INTEGER NOT NULL, budget_code TEXT NOT NULL DEFAULT '', budget_tertip TEXT NOT NULL DEFAULT '',
        file_plan TEXT NOT NULL DEFAULT '', ekap_no TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',

        decided_on TEXT, decided_by TEXT NOT NULL DEFAULT '', decision_no TEXT NOT NULL DEFAULT '',
        not_lowest_reason TEXT NOT NULL DEFAULT '', few_offers_reason TEXT NOT NULL DEFAULT '',

        ended_on TEXT, end_reason TEXT, end_note TEXT NOT NULL DEFAULT '',
        merged_into_id INTEGER REFERENCES purchase (id),

        -- Said by the clerk: the papers lie with somebody else than the stage says.
        passed_to TEXT NOT NULL DEFAULT '', passed_on TEXT,

        -- Computed from what happened, at every write (main/features/purchases/settle.ts); never typed.
        state TEXT NOT NULL, stage TEXT NOT NULL DEFAULT '',
        waits_on TEXT NOT NULL DEFAULT '', waits_since TEXT, waits_days INTEGER,
        estimate_kurus INTEGER NOT NULL DEFAULT 0, amount_kurus INTEGER NOT NULL DEFAULT 0,
        firm_id INTEGER REFERENCES firm (id),
        concluded_on TEXT, missing_papers INTEGER NOT NULL DEFAULT 0,
        CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
        CHECK (merged_into_id IS NULL OR merged_into_id <> id)
      ) STRICT`,
      `CREATE INDEX purchase_open ON purchase (waits_since) WHERE ended_on IS NULL AND concluded_on IS NULL`,
      `CREATE INDEX purchase_neighbourhood ON purchase (neighbourhood_id) WHERE neighbourhood_id IS NOT NULL`,
      `CREATE INDEX purchase_request ON purchase (request_id) WHERE request_id IS NOT NULL`,
      `CREATE INDEX purchase_unit ON purchase (unit_id) WHERE unit_id IS NOT NULL`,
      `CREATE INDEX purchase_budget ON purchase (budget_year, budget_code)`,

      `CREATE TABLE purchase_line (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        position INTEGER NOT NULL,
        item TEXT NOT NULL, item_fold TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0), unit TEXT NOT NULL,
        price INTEGER NOT NULL CHECK (price >= 0), vat_rate INTEGER NOT NULL,
        -- The decision: whose offer.
        offer_id INTEGER REFERENCES purchase_offer (id)
      ) STRICT`,
      `CREATE INDEX purchase_line_purchase ON purchase_line (purchase_id)`,

      // The stages of this purchase as they were when it was opened; effect says what closes it.
      `CREATE TABLE purchase_stage (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        position INTEGER NOT NULL,
        code TEXT NOT NULL, name TEXT NOT NULL,
        effect TEXT NOT NULL CHECK (effect IN ('isaret', 'karar', 'siparis', 'teslim', 'kabul', 'fatura', 'odeme')),
        waits_on TEXT NOT NULL, days INTEGER, skippable INTEGER NOT NULL DEFAULT 1,
        done_on TEXT, done_by TEXT NOT NULL DEFAULT '', document_no TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        skipped_on TEXT, skip_reason TEXT NOT NULL DEFAULT '',
        UNIQUE (purchase_id, code),
        CHECK (done_on IS NULL OR skipped_on IS NULL)
      ) STRICT`,
      // A paper of the file. It is there when it was ticked or a scan hangs on it (attachment 'purchase_paper').
      `CREATE TABLE purchase_paper (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        stage_id INTEGER NOT NULL REFERENCES purchase_stage (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL, document TEXT, signers TEXT NOT NULL DEFAULT '',
        present_on TEXT, paper_no TEXT NOT NULL DEFAULT '', not_needed_reason TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      `CREATE INDEX purchase_paper_purchase ON purchase_paper (purchase_id)`,

      `CREATE TABLE purchase_offer (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        firm_id INTEGER NOT NULL REFERENCES firm (id),
        given_on TEXT NOT NULL, vat_included INTEGER NOT NULL, document_no TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
        UNIQUE (purchase_id, firm_id)
      ) STRICT`,
      `CREATE TABLE purchase_offer_price (
        id INTEGER PRIMARY KEY,
        offer_id INTEGER NOT NULL REFERENCES purchase_offer (id),
        line_id INTEGER NOT NULL REFERENCES purchase_line (id),
        price INTEGER NOT NULL CHECK (price >= 0),
        UNIQUE (offer_id, line_id)
      ) STRICT`,

      // What was ordered, delivered, accepted, sent back, invoiced or given up; of an invoice the number is the firm's.
      `CREATE TABLE purchase_movement (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        kind TEXT NOT NULL CHECK (kind IN ('siparis', 'teslim', 'kabul', 'iade', 'fatura', 'vazgecme')),
        happened_on TEXT NOT NULL,
        document_no TEXT NOT NULL DEFAULT '', document_fold TEXT NOT NULL DEFAULT '',
        firm_id INTEGER REFERENCES firm (id),
        person TEXT NOT NULL DEFAULT '', due_on TEXT, note TEXT NOT NULL DEFAULT '',
        net_kurus INTEGER NOT NULL DEFAULT 0, vat_kurus INTEGER NOT NULL DEFAULT 0, gross_kurus INTEGER NOT NULL DEFAULT 0,
        -- Of an order or an invoice: the prices of its lines are with KDV, as the firm wrote them.
        vat_included INTEGER NOT NULL DEFAULT 0 CHECK (vat_included IN (0, 1)),
        cancelled_on TEXT, cancel_reason TEXT NOT NULL DEFAULT '',
        CHECK (kind <> 'fatura' OR (firm_id IS NOT NULL AND document_no <> '' AND gross_kurus = net_kurus + vat_kurus)),
        CHECK (cancelled_on IS NULL OR cancel_reason <> '')
      ) STRICT`,
      `CREATE INDEX purchase_movement_purchase ON purchase_movement (purchase_id)`,
      `CREATE UNIQUE INDEX purchase_invoice_once ON purchase_movement (firm_id, document_fold) WHERE kind = 'fatura' AND cancelled_on IS NULL`,
      `CREATE TABLE purchase_movement_line (
        id INTEGER PRIMARY KEY,
        movement_id INTEGER NOT NULL REFERENCES purchase_movement (id),
        line_id INTEGER NOT NULL REFERENCES purchase_line (id),
        quantity INTEGER NOT NULL CHECK (quantity > 0), price INTEGER NOT NULL DEFAULT 0 CHECK (price >= 0), vat_rate INTEGER NOT NULL,
        UNIQUE (movement_id, line_id)
      ) STRICT`,
      `CREATE INDEX purchase_movement_line_line ON purchase_movement_line (line_id)`,
      // What was paid of an invoice; withheld is what went to the tax office instead of the firm.
      `CREATE TABLE purchase_payment (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        invoice_id INTEGER NOT NULL REFERENCES purchase_movement (id),
        paid_on TEXT NOT NULL,
        amount_kurus INTEGER NOT NULL CHECK (amount_kurus >= 0), withheld_kurus INTEGER NOT NULL DEFAULT 0 CHECK (withheld_kurus >= 0),
        document_no TEXT NOT NULL DEFAULT '', person TEXT NOT NULL DEFAULT '',
        cancelled_on TEXT, cancel_reason TEXT NOT NULL DEFAULT '',
        CHECK (amount_kurus + withheld_kurus > 0),
        CHECK (cancelled_on IS NULL OR cancel_reason <> '')
      ) STRICT`,
      `CREATE INDEX purchase_payment_purchase ON purchase_payment (purchase_id)`,

      // What happened, in words, with the person and the number of the paper.
      `CREATE TABLE purchase_event (
        id INTEGER PRIMARY KEY,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        kind TEXT NOT NULL, happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL, actor TEXT NOT NULL,
        person TEXT NOT NULL DEFAULT '', document_no TEXT NOT NULL DEFAULT '', text TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX purchase_event_purchase ON purchase_event (purchase_id)`,
      ...appendOnlyTriggers('purchase_event'),

      ...historyTriggers('purchase_way', ['file_plan', 'stages', 'own']),
      ...historyTriggers('purchase_document_template', ['title', 'opening', 'closing', 'signers', 'own']),
      ...historyTriggers('purchase', [
        'opened_on', 'kind', 'method', 'subject', 'justification', 'unit_id', 'neighbourhood_id', 'request_id', 'budget_year', 'budget_code', 'budget_tertip', 'file_plan', 'ekap_no', 'note',
        'decided_on', 'decided_by', 'decision_no', 'not_lowest_reason', 'few_offers_reason', 'ended_on', 'end_reason', 'end_note', 'merged_into_id', 'passed_to', 'passed_on', 'state',
      ]),
      ...keptTriggers('purchase', 'subject'),
      ...historyTriggers('purchase_line', ['position', 'item', 'quantity', 'unit', 'price', 'vat_rate', 'offer_id']),
      ...deleteHistory('purchase_line', 'item'),
      ...historyTriggers('purchase_stage', ['done_on', 'done_by', 'document_no', 'note', 'skipped_on', 'skip_reason']),
      // Another kind goes another way: before the first step its stages and papers are replaced.
      ...deleteHistory('purchase_stage', 'name'),
      ...historyTriggers('purchase_paper', ['present_on', 'paper_no', 'not_needed_reason']),
      ...deleteHistory('purchase_paper', 'name'),
      ...historyTriggers('purchase_offer', ['given_on', 'vat_included', 'document_no', 'note']),
      ...deleteHistory('purchase_offer', 'firm_id'),
      ...historyTriggers('purchase_offer_price', ['price']),
      ...deleteHistory('purchase_offer_price', 'price'),
      ...historyTriggers('purchase_movement', ['happened_on', 'document_no', 'firm_id', 'person', 'due_on', 'note', 'net_kurus', 'vat_kurus', 'gross_kurus', 'vat_included', 'cancelled_on', 'cancel_reason']),
      ...keptTriggers('purchase_movement', 'document_no'),
      ...historyTriggers('purchase_movement_line', ['quantity', 'price', 'vat_rate']),
      ...keptTriggers('purchase_movement_line', 'quantity'),
      ...historyTriggers('purchase_payment', ['paid_on', 'amount_kurus', 'withheld_kurus', 'document_no', 'person', 'cancelled_on', 'cancel_reason']),
      ...keptTriggers('purchase_payment', 'amount_kurus'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
