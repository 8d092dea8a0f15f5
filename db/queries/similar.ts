import type { RequestState } from '../../preload/contract/codes.ts';
import type { SimilarRequest } from '../../preload/contract/requests.ts';
import { allOf, wholePeriods } from './ledger-filter.ts';
import { code, matchAny } from '../search.ts';
import type { Reader } from '../unit-of-work.ts';

export interface SimilarQuestion {
  readonly neighbourhoodId: number;
  readonly topicId: number | null;
  /** Beginnings of folded words. */
  readonly stems: readonly string[];
  /** Closed ones count from this day on. */
  readonly since: string;
  readonly exceptId: number | null;
}

export interface SimilarCandidate extends SimilarRequest {
  readonly topicId: number | null;
  readonly text: string;
}

/** So many of the newest are looked at; the best of them are shown. */
const candidates = 120;

/** Records of the neighbourhood, open or closed of late, that share the topic or a word; newest first. The index answers alone. */
export function similarCandidates(reader: Reader, { neighbourhoodId, topicId, stems, since, exceptId }: SimilarQuestion): Promise<SimilarCandidate[]> {
  const open: readonly RequestState[] = ['acik', 'birimde', 'yanitlandi'];
  const alike = [...(topicId === null ? [] : [`"${code.topic(topicId)}"`]), ...stems.map((stem) => `"${stem}"*`)];
  if (alike.length === 0) return Promise.resolve([]);
  const lately = matchAny([...open.map(code.state), ...wholePeriods(since, reader.occasion.today).map(code.closed)]);
  const match = allOf([`"${code.neighbourhood(neighbourhoodId)}"`, lately, `(${alike.join(' OR ')})`]);
  return reader.all<SimilarCandidate>(
    `SELECT r.id, r.number, r.registered_on AS registeredOn, r.subject, COALESCE(t.name, '') AS topic, COALESCE(u.name, '') AS unit, r.state, r.outcome,
            r.closed_on AS closedOn, r.requester_name AS requester, r.topic_id AS topicId, r.text,
            (SELECT COUNT(*) FROM co_requester c WHERE c.request_id = r.id) AS others
     FROM (SELECT rowid AS key FROM request_fts WHERE request_fts MATCH ? ORDER BY rowid DESC LIMIT ${candidates}) found
     CROSS JOIN request r ON r.number_key = found.key
     LEFT JOIN topic t ON t.id = r.topic_id
     LEFT JOIN unit u ON u.id = r.unit_id
     WHERE r.id <> ? AND r.state <> 'iptal' AND r.outcome IS NOT 'mukerrer' AND (r.closed_on IS NULL OR r.closed_on >= ?)
     ORDER BY r.number_key DESC`,
    [match, exceptId ?? 0, since],
  );
}
