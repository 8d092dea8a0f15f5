import type { RequestState } from '../../preload/contract/codes.ts';
import type { Reader } from '../unit-of-work.ts';

/** What the program holds about one person beside the record and the seats. */
export interface HeldRequest {
  readonly number: string;
  readonly registeredOn: string;
  readonly subject: string;
  readonly state: RequestState;
  /** Frozen in the request when it was made. */
  readonly phone: string;
  /** Wanted by somebody else, the person joined. */
  readonly joined: 0 | 1;
  readonly letters: number;
  readonly files: string;
}

export function heldRequests(reader: Reader, personId: number): Promise<HeldRequest[]> {
  return reader.all(
    `WITH given (person) AS (SELECT ?),
       held AS (
         SELECT r.id, r.requester_phone AS phone, 0 AS joined FROM request r LEFT JOIN seat_term s ON s.id = r.seat_term_id WHERE COALESCE(r.person_id, s.person_id) = (SELECT person FROM given)
         UNION ALL
         SELECT c.request_id, c.phone, 1 FROM co_requester c LEFT JOIN seat_term s ON s.id = c.seat_term_id WHERE COALESCE(c.person_id, s.person_id) = (SELECT person FROM given))
     SELECT r.number, r.registered_on AS registeredOn, r.subject, r.state, held.phone, held.joined,
            (SELECT COUNT(*) FROM letter l WHERE l.request_id = r.id) AS letters,
            COALESCE((SELECT group_concat(a.name, ', ') FROM attachment a WHERE a.entity = 'request' AND a.entity_id = r.id AND a.removed_at IS NULL), '') AS files
     FROM held JOIN request r ON r.id = held.id ORDER BY r.number_key, held.joined`,
    [personId],
  );
}

/** Places in NGOs and units: "Çevre Derneği, Başkan"; and the firms whose contact has the person's name. */
export async function heldPlaces(reader: Reader, personId: number): Promise<string[]> {
  const rows = await reader.all<{ name: string; title: string }>(
    `SELECT n.name, c.title FROM ngo_contact c JOIN ngo n ON n.id = c.ngo_id WHERE c.person_id = ?
     UNION ALL SELECT u.name, s.title FROM unit_staff s JOIN unit u ON u.id = s.unit_id WHERE s.person_id = ?
     UNION ALL SELECT f.name, f.contact FROM firm f JOIN person p ON p.name_fold = f.contact_fold WHERE p.id = ?`,
    [personId, personId, personId],
  );
  return rows.map(({ name, title }) => [name, title].filter(Boolean).join(', '));
}

/** Demirbaş that somebody of this name has or had: "D-2026/0001 Yazıcı, Z-2026/0003". */
export async function heldAssets(reader: Reader, personId: number): Promise<string[]> {
  const rows = await reader.all<{ number: string; name: string; formNo: string }>(
    `SELECT a.number, a.name, h.form_no AS formNo FROM person p JOIN asset_holding h ON h.holder_fold = p.name_fold JOIN asset a ON a.id = h.asset_id WHERE p.id = ? ORDER BY h.id`,
    [personId],
  );
  return rows.map(({ number, name, formNo }) => `${number} ${name}, ${formNo}`);
}

export interface HeldCounts {
  readonly history: number;
  readonly opened: number;
  readonly papers: number;
}

/** Lines of the record's history, and how often it was opened or printed. */
export async function heldCounts(reader: Reader, personId: number): Promise<HeldCounts> {
  const counts = await reader.one<HeldCounts>(
    `SELECT (SELECT COUNT(*) FROM history WHERE entity = 'person' AND entity_id = ?) AS history,
            (SELECT COUNT(*) FROM access_log WHERE person_id = ? AND kind IN ('kisi', 'tckn')) AS opened,
            (SELECT COUNT(*) FROM access_log WHERE person_id = ? AND kind = 'cikti') AS papers`,
    [personId, personId, personId],
  );
  return counts ?? { history: 0, opened: 0, papers: 0 };
}
