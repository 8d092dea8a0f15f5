import type { Page } from '../../preload/contract/fields.ts';
import type { HistorySubject } from '../../preload/contract/history.ts';
import type { Reader } from '../unit-of-work.ts';

/** One changed column as the history keeps it, ids already turned into names; what the values mean is the caller's. */
export interface StoredChange {
  readonly at: string;
  readonly actor: string;
  /** Table; of settings "setting:office", of channels "channel:mbs". */
  readonly entity: string;
  /** Column; '' = the row came. Of an own field the name that the office gave it. */
  readonly field: string;
  readonly about: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

const rowsOf = (table: string, column: string) => `(h.entity = '${table}' AND h.entity_id IN (SELECT id FROM ${table} WHERE ${column} = ?))`;
const itself = (table: string) => `(h.entity = '${table}' AND h.entity_id = ?)`;

/** Each part takes the id once. */
const parts: Readonly<Record<Exclude<HistorySubject, 'ayar'>, readonly string[]>> = {
  talep: [
    itself('request'),
    ...['hand_off', 'own_value', 'co_requester', 'request_clock', 'request_pause', 'interim_answer', 'request_snooze', 'letter'].map((table) => rowsOf(table, 'request_id')),
    `(h.entity = 'attachment' AND h.entity_id IN (SELECT id FROM attachment WHERE entity = 'request' AND entity_id = ?))`,
  ],
  kisi: [itself('person'), rowsOf('seat_term', 'person_id'), rowsOf('ngo_contact', 'person_id'), rowsOf('unit_staff', 'person_id')],
  mahalle: [itself('neighbourhood'), rowsOf('neighbourhood_alias', 'neighbourhood_id'), rowsOf('seat_term', 'neighbourhood_id')],
  stk: [itself('ngo'), rowsOf('ngo_contact', 'ngo_id')],
  birim: [itself('unit'), rowsOf('unit_staff', 'unit_id')],
  firma: [itself('firm')],
  demirbas: [itself('asset'), rowsOf('asset_holding', 'asset_id'), `(h.entity = 'attachment' AND h.entity_id IN (SELECT id FROM attachment WHERE entity = 'asset' AND entity_id = ?))`],
  satinalma: [
    itself('purchase'),
    ...['purchase_line', 'purchase_stage', 'purchase_paper', 'purchase_offer', 'purchase_movement', 'purchase_payment'].map((table) => rowsOf(table, 'purchase_id')),
    `(h.entity = 'attachment' AND h.entity_id IN (SELECT id FROM attachment WHERE entity = 'purchase' AND entity_id = ?))`,
  ],
};

const settings = `(h.entity IN ('topic', 'reason', 'deadline_rule', 'holiday', 'own_field', 'snippet', 'letter_template', 'pause_reason', 'import_profile', 'app_user', 'retention_rule',
    'purchase_limit', 'budget_year', 'budget_line', 'spending_ceiling', 'purchase_way', 'purchase_document_template')
  OR h.entity GLOB 'setting:*' OR h.entity GLOB 'channel:*')`;

const named = (value: string) => `CASE
    WHEN h.field IN ('topic_id', 'parent_id') THEN (SELECT path FROM topic WHERE id = h.${value})
    WHEN h.field = 'unit_id' THEN (SELECT name FROM unit WHERE id = h.${value})
    WHEN h.field = 'person_id' THEN (SELECT name FROM person WHERE id = h.${value})
    WHEN h.field = 'ngo_id' THEN (SELECT name FROM ngo WHERE id = h.${value})
    WHEN h.field = 'seat_term_id' THEN (SELECT p.name FROM seat_term s JOIN person p ON p.id = s.person_id WHERE s.id = h.${value})
    WHEN h.field = 'merged_into_id' AND h.entity = 'purchase' THEN (SELECT number FROM purchase WHERE id = h.${value})
    WHEN h.field = 'request_id' AND h.entity = 'purchase' THEN (SELECT number FROM request WHERE id = h.${value})
    WHEN h.field = 'firm_id' THEN (SELECT name FROM firm WHERE id = h.${value})
    WHEN h.field = 'offer_id' THEN (SELECT f.name FROM purchase_offer o JOIN firm f ON f.id = o.firm_id WHERE o.id = h.${value})
    WHEN h.field IN ('neighbourhood_id', 'merged_into_id') THEN (SELECT name FROM neighbourhood WHERE id = h.${value})
    WHEN h.field = 'reason_id' AND h.entity = 'request_pause' THEN (SELECT name FROM pause_reason WHERE id = h.${value})
    WHEN h.field = 'reason_id' THEN (SELECT name FROM reason WHERE id = h.${value})
    WHEN h.field IN ('deadline_rule_id', 'rule_id') THEN (SELECT name FROM deadline_rule WHERE id = h.${value})
    WHEN h.field = 'duplicate_of_id' THEN (SELECT number FROM request WHERE id = h.${value})
    WHEN h.field = 'channel' AND h.entity = 'request' THEN (SELECT name FROM channel WHERE code = h.${value})
    ELSE h.${value} END`;

/** The row's own name, where the record has several of its kind. */
const about = `COALESCE(CASE h.entity
    WHEN 'purchase_line' THEN (SELECT item FROM purchase_line WHERE id = h.entity_id)
    WHEN 'purchase_stage' THEN (SELECT name FROM purchase_stage WHERE id = h.entity_id)
    WHEN 'purchase_paper' THEN (SELECT name FROM purchase_paper WHERE id = h.entity_id)
    WHEN 'purchase_offer' THEN (SELECT f.name FROM purchase_offer o JOIN firm f ON f.id = o.firm_id WHERE o.id = h.entity_id)
    WHEN 'purchase_movement' THEN (SELECT kind FROM purchase_movement WHERE id = h.entity_id)
    WHEN 'purchase_document_template' THEN (SELECT kind FROM purchase_document_template WHERE id = h.entity_id)
    WHEN 'own_value' THEN (SELECT f.name FROM own_value o JOIN own_field f ON f.id = o.field_id WHERE o.id = h.entity_id)
    WHEN 'hand_off' THEN (SELECT u.name FROM hand_off x JOIN unit u ON u.id = x.unit_id WHERE x.id = h.entity_id)
    WHEN 'co_requester' THEN (SELECT name FROM co_requester WHERE id = h.entity_id)
    WHEN 'request_clock' THEN (SELECT code FROM request_clock WHERE id = h.entity_id)
    WHEN 'attachment' THEN (SELECT name FROM attachment WHERE id = h.entity_id)
    WHEN 'seat_term' THEN (SELECT n.name || '|' || s.role || '|' || p.name FROM seat_term s JOIN neighbourhood n ON n.id = s.neighbourhood_id JOIN person p ON p.id = s.person_id WHERE s.id = h.entity_id)
    WHEN 'ngo_contact' THEN (SELECT p.name FROM ngo_contact c JOIN person p ON p.id = c.person_id WHERE c.id = h.entity_id)
    WHEN 'unit_staff' THEN (SELECT p.name FROM unit_staff c JOIN person p ON p.id = c.person_id WHERE c.id = h.entity_id)
    WHEN 'asset_holding' THEN (SELECT form_no FROM asset_holding WHERE id = h.entity_id)
    WHEN 'neighbourhood_alias' THEN (SELECT alias FROM neighbourhood_alias WHERE id = h.entity_id)
    WHEN 'topic' THEN (SELECT path FROM topic WHERE id = h.entity_id)
    WHEN 'reason' THEN (SELECT name FROM reason WHERE id = h.entity_id)
    WHEN 'deadline_rule' THEN (SELECT name FROM deadline_rule WHERE id = h.entity_id)
    WHEN 'holiday' THEN (SELECT name FROM holiday WHERE id = h.entity_id)
    WHEN 'own_field' THEN (SELECT name FROM own_field WHERE id = h.entity_id)
    WHEN 'snippet' THEN (SELECT title FROM snippet WHERE id = h.entity_id)
    WHEN 'letter_template' THEN (SELECT kind FROM letter_template WHERE id = h.entity_id)
    WHEN 'pause_reason' THEN (SELECT name FROM pause_reason WHERE id = h.entity_id)
    WHEN 'retention_rule' THEN (SELECT name FROM retention_rule WHERE id = h.entity_id)
    WHEN 'import_profile' THEN (SELECT name FROM import_profile WHERE id = h.entity_id)
    WHEN 'purchase_limit' THEN (SELECT notice FROM purchase_limit WHERE id = h.entity_id)
    WHEN 'budget_year' THEN (SELECT CAST(year AS TEXT) FROM budget_year WHERE id = h.entity_id)
    WHEN 'budget_line' THEN (SELECT year || ' ' || code || ' ' || name FROM budget_line WHERE id = h.entity_id)
    WHEN 'spending_ceiling' THEN (SELECT year || ' ' || kind FROM spending_ceiling WHERE id = h.entity_id)
    WHEN 'purchase_way' THEN (SELECT kind FROM purchase_way WHERE id = h.entity_id)
    WHEN 'app_user' THEN (SELECT name FROM app_user WHERE id = h.entity_id)
    ELSE CASE WHEN h.entity GLOB 'channel:*' THEN (SELECT name FROM channel WHERE code = substr(h.entity, 9)) END END, '')`;

/** Newest first. That a row of the record came is told only of rows that can come later than the record itself. */
export async function changesOf(reader: Reader, subject: HistorySubject, id: number, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<Page<StoredChange>> {
  const of = subject === 'ayar' ? settings : `(${parts[subject].join(' OR ')})`;
  const ids = subject === 'ayar' ? [] : parts[subject].map(() => id);
  // What the program shipped or computed by itself has no user behind it.
  const where = `WHERE ${of} AND (h.field <> '' OR (h.actor <> '' AND h.entity NOT IN ('own_value', 'request_clock', 'letter', 'purchase_stage', 'purchase_paper')))`;
  const rows = await reader.all<StoredChange>(
    `SELECT h.at, h.actor, h.entity, h.field, ${about} AS about, ${named('old_value')} AS before, ${named('new_value')} AS after
     FROM history h ${where} ORDER BY h.id DESC LIMIT ? OFFSET ?`,
    [...ids, limit, offset],
  );
  const counted = await reader.one<{ total: number }>(`SELECT COUNT(*) AS total FROM history h ${where}`, ids);
  return { rows, total: counted?.total ?? 0 };
}

const titles: Readonly<Record<Exclude<HistorySubject, 'ayar'>, string>> = {
  talep: 'SELECT number AS title FROM request WHERE id = ?',
  kisi: 'SELECT name AS title FROM person WHERE id = ?',
  mahalle: 'SELECT name AS title FROM neighbourhood WHERE id = ?',
  stk: 'SELECT name AS title FROM ngo WHERE id = ?',
  birim: 'SELECT name AS title FROM unit WHERE id = ?',
  firma: 'SELECT name AS title FROM firm WHERE id = ?',
  demirbas: 'SELECT number AS title FROM asset WHERE id = ?',
  satinalma: 'SELECT number AS title FROM purchase WHERE id = ?',
};

/** Number or name of the record; '' of the settings, undefined where there is none. */
export async function titleOf(reader: Reader, subject: HistorySubject, id: number): Promise<string | undefined> {
  return subject === 'ayar' ? '' : (await reader.one<{ title: string }>(titles[subject], [id]))?.title;
}
