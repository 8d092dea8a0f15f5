import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyTriggers } from './history-triggers.ts';
import { keptTriggers } from './kept-triggers.ts';

/** Texts that an office begins with; they are its own from then on. */
const shipped: readonly (readonly [code: string, title: string, text: string])[] = [
  ['al', 'Talebiniz alındı', '{kayıt tarihi} tarihinde {talep no} numarasıyla kayda alınan talebiniz {birim} birimine iletilmiştir. Sonucu en geç {son gün} tarihine kadar tarafınıza bildirilecektir.'],
  ['ya', 'Talep yapıldı', '{talep no} numaralı talebiniz kapsamında {mahalle} Mahallesinde gerekli çalışma {birim} ekiplerince tamamlanmıştır.'],
  ['pr', 'Programa alındı', '{talep no} numaralı talebiniz yerinde incelenmiş, yapılması uygun görülerek çalışma programına alınmıştır.'],
  ['od', 'Ödenek yok', 'Talebiniz yerinde incelenmiştir. İçinde bulunulan yılın bütçesinde bu iş için ödenek bulunmadığından talebiniz bu yıl karşılanamamış, gelecek yılın bütçe çalışmalarında değerlendirilmek üzere kayda alınmıştır.'],
  ['yd', 'Görev alanı dışında', 'Talebiniz Belediyemizin görev ve yetki alanı dışında kaldığından ilgili kuruma iletilmiştir (3071 sayılı Kanun m.5).'],
  ['ek', 'Eksik bilgi isteme', 'Talebinizin değerlendirilebilmesi için açık adres ile yapılmasını istediğiniz işin ayrıntısına ihtiyaç duyulmaktadır. Bu bilgileri Müdürlüğümüze bildirmenizi rica ederiz.'],
  ['ar', 'Ara cevap', '{talep no} numaralı talebinizle ilgili inceleme {birim} tarafından sürdürülmektedir. İşlem sonuçlandığında tarafınıza ayrıca bilgi verilecektir.'],
  ['hv', 'Birime havale notu', '{mahalle} Mahallesi {muhtar adı} tarafından iletilen {talep no} numaralı talebin yerinde incelenerek sonucunun {son gün} tarihine kadar Müdürlüğümüze bildirilmesi rica olunur.'],
  ['in', 'Yerinde inceleme', '{bugün} tarihinde mahallinde yapılan incelemede '],
  ['te', 'Teşekkür', 'Mahallemizin ihtiyaçlarını bildirdiğiniz için teşekkür eder, çalışmalarınızda kolaylıklar dileriz.'],
  ['im', 'İmza bloku', '{memur}\n{müdürlük}'],
];

/** Files that belong to a record, and texts that are written by a few letters. */
export class FilesSnippets0000000000010 implements MigrationInterface {
  name = 'FilesSnippets0000000000010';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of [
      // "entity" and "entity_id" name the record, as in the history: files belong to requests, later to other records too.
      `CREATE TABLE attachment (
        id INTEGER PRIMARY KEY,
        entity TEXT NOT NULL, entity_id INTEGER NOT NULL,
        file TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size > 0), sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        added_at TEXT NOT NULL, added_by TEXT NOT NULL,
        removed_at TEXT, removed_by TEXT NOT NULL DEFAULT '', removed_reason TEXT NOT NULL DEFAULT ''
      ) STRICT`,
      `CREATE INDEX attachment_owner ON attachment (entity, entity_id)`,
      `CREATE INDEX attachment_same ON attachment (sha256)`,
      ...historyTriggers('attachment', ['removed_at', 'removed_by', 'removed_reason']),
      ...keptTriggers('attachment', 'name'),

      // Came in and belongs to nothing yet; a form that is not saved holds it by its token.
      `CREATE TABLE waiting_file (
        token TEXT PRIMARY KEY,
        file TEXT NOT NULL, name TEXT NOT NULL, came_as TEXT, type TEXT NOT NULL,
        size INTEGER NOT NULL, sha256 TEXT NOT NULL,
        came_at TEXT NOT NULL, actor TEXT NOT NULL
      ) STRICT`,

      `CREATE TABLE snippet (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL, code_fold TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL, text TEXT NOT NULL,
        active INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
    ]) {
      await db.query(sql);
    }
    // Before the triggers: the history tells what the office does.
    for (const [code, title, text] of shipped) await db.query('INSERT INTO snippet (code, code_fold, title, text) VALUES (?, ?, ?, ?)', [code, code, title, text]);
    for (const sql of [...historyTriggers('snippet', ['code', 'title', 'text', 'active']), ...keptTriggers('snippet', 'title')]) await db.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; the way back is the backup.');
  }
}
