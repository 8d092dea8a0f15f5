import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many writes the file has seen; what was acknowledged beside it must not be more (db/write-mark.ts). */
export class WriteCount0000000000020 implements MigrationInterface {
  name = 'WriteCount0000000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE write_context ADD COLUMN writes INTEGER NOT NULL DEFAULT 0');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
