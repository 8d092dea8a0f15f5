import Database from 'better-sqlite3';
import { formatNumber } from '../../db/counter.ts';
import { openDatabase } from '../../db/open.ts';
import { indexText, indexedRequestSql, type IndexedRequest } from '../../db/search.ts';
import { unitSeeds } from '../../db/seeds/lists.ts';
import { channelCodes, outcomes, priorities, requestTypes } from '../../preload/contract/codes.ts';
import { addDays } from '../../preload/contract/dates.ts';
import type { Office } from '../../preload/contract/office.ts';
import { neighbourhoodKey } from '../../preload/contract/neighbourhood-name.ts';
import { fold, sortKey } from '../../preload/contract/turkish.ts';

/** A ledger of any size for measurements: ten years of requests, the last two months still open; the same each time. */

const days = 3650;

export interface FilledLedger {
  readonly path: string;
  readonly rows: number;
  readonly today: string;
  readonly neighbourhoodIds: readonly number[];
  readonly unitIds: readonly number[];
  readonly topicIds: readonly number[];
  readonly seatIds: readonly number[];
}

/** Makes a new database file with `rows` requests, in about 40 s for 1,000,000. */
export async function fillLedger(path: string, rows: number, today: string): Promise<FilledLedger> {
  await (await openDatabase({ path, today })).close();
  const db = new Database(path);
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -262144');
  try {
    db.exec('BEGIN');
    const indexes = takeIndexes(db);
    db.prepare(`UPDATE write_context SET actor = 'Ölçüm', at = ?, operation = 'bench'`).run(`${today}T00:00:00`);
    const office = fillDirectory(db);
    fillRequests(db, rows, today, office);
    for (const sql of indexes) db.exec(sql);
    fillIndex(db);
    db.exec('COMMIT');
    db.exec(`INSERT INTO request_fts (request_fts) VALUES ('optimize')`);
    db.exec('ANALYZE');
    db.pragma('wal_checkpoint(TRUNCATE)');
    return { path, rows, today, ...office };
  } finally {
    db.close();
  }
}

/** Drops the indexes of the tables that are filled, and gives the SQL that makes them again: all at once is quicker than row by row. */
function takeIndexes(db: Database.Database): string[] {
  const found = db
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('request', 'hand_off', 'request_event', 'history')`)
    .all() as { name: string; sql: string }[];
  for (const { name } of found) db.exec(`DROP INDEX ${name}`);
  return found.map(({ sql }) => sql);
}

type Directory = Pick<FilledLedger, 'neighbourhoodIds' | 'unitIds' | 'topicIds' | 'seatIds'>;

function fillDirectory(db: Database.Database): Directory {
  const neighbourhood = db.prepare(`INSERT INTO neighbourhood (name, name_fold, name_sort, name_key, kind, population, population_year) VALUES (?, ?, ?, ?, 'merkez', 1500, 2025)`);
  const person = db.prepare('INSERT INTO person (name, name_fold, name_sort, phone) VALUES (?, ?, ?, ?)');
  const seat = db.prepare(`INSERT INTO seat_term (neighbourhood_id, person_id, role, start_date, start_reason) VALUES (?, ?, 'muhtar', '2014-03-30', 'secim')`);
  const unit = db.prepare('INSERT INTO unit (name, name_fold, name_sort) VALUES (?, ?, ?)');
  const neighbourhoodIds: number[] = [];
  const seatIds: number[] = [];
  for (const [at, name] of NEIGHBOURHOODS.entries()) {
    const id = Number(neighbourhood.run(name, fold(name), sortKey(name), neighbourhoodKey(name)).lastInsertRowid);
    const muhtar = personName(at * 7);
    const personId = person.run(muhtar, fold(muhtar), sortKey(muhtar), phoneOf(at)).lastInsertRowid;
    neighbourhoodIds.push(id);
    seatIds.push(Number(seat.run(id, personId).lastInsertRowid));
  }
  db.prepare(`INSERT INTO setting (key, value) VALUES ('office', ?)`).run(JSON.stringify(OFFICE));
  const unitIds = unitSeeds.map((name) => Number(unit.run(name, fold(name), sortKey(name)).lastInsertRowid));
  const topicIds = db.prepare('SELECT id FROM topic WHERE parent_id IS NOT NULL ORDER BY id').pluck().all() as number[];
  return { neighbourhoodIds, unitIds, topicIds, seatIds };
}

function fillRequests(db: Database.Database, rows: number, today: string, { neighbourhoodIds, unitIds, topicIds, seatIds }: Directory): void {
  const random = generator(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const rules = db.prepare('SELECT id FROM deadline_rule ORDER BY id').pluck().all() as number[];
  const reasons = db.prepare('SELECT id FROM reason ORDER BY id').pluck().all() as number[];
  const insert = db.prepare(
    `INSERT INTO request (year, seq, number, registered_on, channel, external_no, external_fold, type, topic_id, subject, text, priority, requester_kind,
       seat_term_id, requester_name, requester_sort, requester_phone, neighbourhood_id, unit_id, unit_since, state, deadline_rule_id, clock_start, due_raw,
       due_date, due_explanation, holiday_version, outcome, reason_id, result_text, done_on, closed_on, first_closed_on, notified_on,
       cancelled_on, cancel_reason)
     VALUES (${Array.from({ length: 36 }, () => '?').join(', ')})`,
  );
  const handOff = db.prepare(`INSERT INTO hand_off (request_id, unit_id, sent_on, state, answered_on, answer_text, adequate) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const event = db.prepare(`INSERT INTO request_event (request_id, kind, happened_on, recorded_at, actor, text) VALUES (?, 'kayit', ?, ?, 'Ölçüm', ?)`);
  const last = new Map<number, number>();
  for (let at = 0; at < rows; at++) {
    const age = Math.floor(((rows - 1 - at) / rows) * days);
    const registered = addDays(today, -age);
    const year = Number(registered.slice(0, 4));
    const seq = (last.get(year) ?? 0) + 1;
    last.set(year, seq);
    const number = formatNumber(year, seq);
    const place = Math.floor(random() * neighbourhoodIds.length);
    const neighbourhood = neighbourhoodIds[place] as number;
    const muhtar = random() < 0.6;
    const name = muhtar ? personName(place * 7) : personName(Math.floor(random() * 5000));
    const unit = random() < 0.95 ? pick(unitIds) : null;
    const open = age < 60 && random() < 0.7;
    const state = !open ? (random() < 0.01 ? 'iptal' : 'kapali') : unit === null ? 'acik' : random() < 0.8 ? 'birimde' : 'yanitlandi';
    const closed = state === 'kapali' ? addDays(registered, Math.min(age, Math.floor(random() * 40))) : null;
    const outcome = closed === null ? null : random() < 0.7 ? 'yapildi' : pick(outcomes);
    const channel = pick(channelCodes);
    const due = addDays(registered, channel === 'dilekce' ? 30 : 15);
    const external = channel === 'mbs' ? `mbs-${number}` : '';
    const words = `${pick(SUBJECTS)} ${pick(PLACES)}`;
    const { lastInsertRowid: id } = insert.run(
      year, seq, number, registered, channel, external, external, pick(requestTypes), pick(topicIds), words,
      `${words}. ${pick(SENTENCES)} ${pick(SENTENCES)} ${pick(PLACES)} ${Math.floor(random() * 200)} numara önü.`,
      random() < 0.9 ? 'normal' : pick(priorities), muhtar ? 'muhtar' : 'kisi', muhtar ? (seatIds[place] as number) : null, name, sortKey(name), phoneOf(Math.floor(random() * 9999)),
      neighbourhood, unit, state === 'birimde' ? registered : null, state, rules[0], registered, due, due, '15 gün sayıldı.', '2026/1',
      outcome, outcome === null || outcome === 'yapildi' ? null : pick(reasons), closed === null ? '' : pick(SENTENCES), outcome === 'yapildi' ? closed : null, closed, closed,
      closed !== null && (age > 40 || random() < 0.5) ? closed : null,
      state === 'iptal' ? registered : null, state === 'iptal' ? 'Yanlışlıkla açıldı' : '',
    );
    event.run(id, registered, `${registered}T10:00:00`, `${number} numarayla kaydedildi.`);
    if (unit !== null) {
      const answered = state === 'birimde' || state === 'iptal' ? null : (closed ?? registered);
      handOff.run(id, unit, registered, answered === null ? 'bekliyor' : 'yanitlandi', answered, answered === null ? '' : 'Gereği yapıldı.', closed === null ? null : 1);
    }
  }
  const counter = db.prepare(`INSERT INTO counter (kind, year, last) VALUES ('request', ?, ?)`);
  for (const [year, seq] of last) counter.run(year, seq);
}

function fillIndex(db: Database.Database): void {
  const insert = db.prepare('INSERT INTO request_fts (rowid, words) VALUES (?, ?)');
  const next = db.prepare(`${indexedRequestSql} WHERE r.id > ? ORDER BY r.id LIMIT 10000`);
  for (let after = 0; ; ) {
    const batch = next.all(after) as (IndexedRequest & { id: number })[];
    for (const row of batch) insert.run(row.numberKey, indexText(row));
    const end = batch.at(-1)?.id;
    if (end === undefined) return;
    after = end;
  }
}

/** mulberry32: small, quick, and the same numbers each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const phoneOf = (at: number): string => `+90532${String(1_000_000 + at * 13).padStart(7, '0')}`;
const personName = (at: number): string => `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length + at) % LAST.length]}`;

const OFFICE: Office = {
  province: 'Muğla', district: 'Köyceğiz', institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', unit: 'Muhtarlık İşleri Müdürlüğü',
  insideMetropolitan: true, logo: '', userName: 'Ölçüm', tcknEnabled: false,
};
const NEIGHBOURHOODS = [
  'Akköprü', 'Beyobası', 'Çandır', 'Çayhisar', 'Dalyan', 'Döğüşbelen', 'Ekincik', 'Ekşiliyurt', 'Gökbel', 'Gülpınar', 'Hamitköy', 'Karaçam', 'Kavakarası',
  'Kersele', 'Köyceğiz', 'Otmanlar', 'Pınar', 'Sazak', 'Sultaniye', 'Tepearası', 'Toparlar', 'Ulucami', 'Yangı', 'Yeni', 'Zeytinalanı',
];
const FIRST = ['Hasan', 'Ayşe', 'Mehmet', 'Fatma', 'Çınar', 'Gül', 'Ilgın', 'Işıl', 'İbrahim', 'Osman', 'Ömer', 'Selim', 'Şule', 'Ufuk', 'Ünal', 'Zeynep', 'Kemal', 'Derya', 'Emine', 'Hüseyin'];
const LAST = ['Işık', 'Yılmaz', 'Çelik', 'Öztürk', 'Şahin', 'Kılıç', 'Aydın', 'Güneş', 'Doğan', 'Arslan', 'Koç', 'Kurt', 'Özkan', 'Şimşek', 'Polat', 'Erdoğan', 'Acar', 'Uçar', 'Tekin', 'Bulut', 'Ünlü', 'Kışlalı', 'Ilıca'];
const SUBJECTS = ['Sokak lambası yanmıyor', 'Yol çukuru onarımı', 'Asfalt dökülmesi', 'Kaldırım taşı kırık', 'Çöp konteyneri isteği', 'Ağaç budama', 'Park aydınlatması', 'Kanalizasyon taşması', 'İçme suyu kesintisi', 'Sahipsiz köpek', 'Durak yapılması', 'Muhtarlık binası boyası', 'Yağmur suyu ızgarası', 'İlaçlama isteği', 'Gürültü şikâyeti', 'Trafik levhası', 'Bank konulması', 'Moloz kaldırılması', 'Stabilize yol serilmesi', 'Dere temizliği'];
const PLACES = ['Cumhuriyet Caddesi', 'Atatürk Bulvarı', 'Göl Sokak', 'Okul yanı', 'Cami önü', 'Mezarlık yolu', 'Sağlık ocağı karşısı', 'Pazar yeri', 'Köprü başı', 'Çarşı içi', 'Kordon boyu', 'Ova yolu üzeri', 'Liman girişi', 'Spor sahası', 'Kışla mevkii', 'Iskarta deposu arkası'];
const SENTENCES = ['Geceleri karanlık kalıyor, vatandaşlar tedirgin oluyor.', 'Yağmurdan sonra su birikiyor ve araçlar geçemiyor.', 'Daha önce de bildirilmişti, sonuç alınamadı.', 'Çocukların güvenliği için ivedilikle yapılması isteniyor.', 'Ekiplerin yerinde incelemesi uygun olacaktır.', 'Mahalle sakinleri imza toplayarak başvurmuştur.', 'Yaz sezonu gelmeden tamamlanması beklenmektedir.', 'Esnaf ve pazarcılar mağdur olduğunu belirtti.', 'Bakım onarım programına alınması istenmektedir.', 'Kısa sürede çözülmesi için bilgi verilmesi rica olunur.'];
