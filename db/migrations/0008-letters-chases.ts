import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deleteHistory, historyTriggers } from './history-triggers.ts';

/** Letter templates of the office's own, letters written for a record, chases of units, and hand-over lines that came back. */
export class LettersChases0000000000008 implements MigrationInterface {
  name = 'LettersChases0000000000008';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // Only what the office has changed; "own" 0 = the shipped one counts again, the office's words stay in the row.
      `CREATE TABLE letter_template (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL UNIQUE,
        subject TEXT NOT NULL, text TEXT NOT NULL, closing TEXT NOT NULL,
        own INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      // The draft of a letter about a request as it was last edited; number and signature are given elsewhere.
      `CREATE TABLE letter (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        written_at TEXT NOT NULL, actor TEXT NOT NULL,
        UNIQUE (request_id, kind)
      ) STRICT`,
      // A reminder to the unit at which a request waits; "turn" counts within the hand-off: 1st, 2nd, 3rd.
      `CREATE TABLE chase (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        hand_off_id INTEGER NOT NULL REFERENCES hand_off (id),
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        chased_on TEXT NOT NULL,
        turn INTEGER NOT NULL CHECK (turn > 0),
        due_on TEXT,
        UNIQUE (hand_off_id, turn)
      ) STRICT`,
      `CREATE INDEX chase_request ON chase (request_id)`,
      `CREATE INDEX chase_day ON chase (chased_on, unit_id)`,
      // A paper that was handed over against signature has come back.
      `CREATE TABLE hand_off_back (
        id INTEGER PRIMARY KEY,
        hand_off_id INTEGER NOT NULL UNIQUE REFERENCES hand_off (id),
        back_on TEXT, back_at TEXT NOT NULL, actor TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX hand_off_sent ON hand_off (sent_on, unit_id)`,
      ...historyTriggers('letter_template', ['subject', 'text', 'closing', 'own']),
      ...historyTriggers('letter', ['body']),
      ...deleteHistory('letter', 'body'),
      ...historyTriggers('chase', ['chased_on']),
      ...deleteHistory('chase', 'chased_on'),
      ...historyTriggers('hand_off_back', ['back_on']),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
