import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name by which backups know whose records they hold; it goes along to another computer. */
export class RecordsName0000000000017 implements MigrationInterface {
  name = 'RecordsName0000000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`INSERT INTO setting (key, value) VALUES ('recordsName', '"' || lower(hex(randomblob(8))) || '"')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
