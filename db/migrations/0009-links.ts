import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deleteHistory, historyTriggers } from './history-triggers.ts';

/** Others who want the same thing, requests that were split off another, and calls that reached nobody. */
export class Links0000000000009 implements MigrationInterface {
  name = 'Links0000000000009';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE co_requester (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        kind TEXT NOT NULL CHECK (kind IN ('muhtar', 'stk', 'kisi')),
        seat_term_id INTEGER REFERENCES seat_term (id),
        ngo_id INTEGER REFERENCES ngo (id),
        person_id INTEGER REFERENCES person (id),
        name TEXT NOT NULL, phone TEXT NOT NULL DEFAULT '',
        neighbourhood_id INTEGER REFERENCES neighbourhood (id),
        added_on TEXT NOT NULL,
        -- The duplicate that brought this person along; goes when the link goes.
        via_request_id INTEGER REFERENCES request (id),
        notified_on TEXT
      ) STRICT`,
      `CREATE INDEX co_requester_request ON co_requester (request_id)`,
      `CREATE INDEX co_requester_untold ON co_requester (request_id) WHERE notified_on IS NULL`,
      `CREATE INDEX co_requester_seat ON co_requester (seat_term_id) WHERE seat_term_id IS NOT NULL`,
      `CREATE INDEX co_requester_ngo ON co_requester (ngo_id) WHERE ngo_id IS NOT NULL`,
      `CREATE INDEX co_requester_person ON co_requester (person_id) WHERE person_id IS NOT NULL`,
      `CREATE INDEX co_requester_place ON co_requester (neighbourhood_id) WHERE neighbourhood_id IS NOT NULL`,
      `CREATE TABLE request_split (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL UNIQUE REFERENCES request (id),
        from_id INTEGER NOT NULL REFERENCES request (id),
        CHECK (request_id <> from_id)
      ) STRICT`,
      `CREATE INDEX request_split_from ON request_split (from_id)`,
      `CREATE TABLE notice_try (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES request (id),
        co_requester_id INTEGER REFERENCES co_requester (id),
        tried_on TEXT NOT NULL, again_on TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX notice_try_request ON notice_try (request_id)`,
      `CREATE INDEX request_duplicate ON request (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL`,
      ...historyTriggers('co_requester', ['name', 'phone', 'notified_on']),
      ...deleteHistory('co_requester', 'name'),
    ]) {
      await db.query(sql);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
