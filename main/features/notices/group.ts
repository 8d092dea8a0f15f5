import type { NoticeRow } from '../../../db/queries/notices.ts';
import type { NoticeGroup, NoticeLine } from '../../../preload/contract/notices.ts';
import { compareTurkish, fold } from '../../../preload/contract/turkish.ts';

/** One call for each person: who is to be called today first, then who asked to be called later; each in Turkish order of places and names. */
export function groupNotices(rows: readonly NoticeRow[], today: string): NoticeGroup[] {
  const groups = new Map<string, NoticeRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const later = ({ againOn }: NoticeGroup): number => (againOn !== null && againOn > today ? 1 : 0);
  return [...groups]
    .map(([key, members]) => toGroup(key, members))
    .sort((a, b) => later(a) - later(b) || compareTurkish(a.neighbourhood, b.neighbourhood) || compareTurkish(a.name, b.name));
}

/** Without a record in the directory the same name with the same phone is the same person. */
function keyOf({ personId, ngoId, name, phone }: NoticeRow): string {
  if (ngoId !== null) return `stk-${ngoId}`;
  return personId === null ? `ad-${fold(name)}-${phone}` : `kisi-${personId}`;
}

function toGroup(key: string, rows: readonly NoticeRow[]): NoticeGroup {
  const [{ kind, personId, ngoId, name, phone }] = rows as readonly [NoticeRow, ...NoticeRow[]];
  const lines = rows.map(lineOf);
  return {
    key,
    kind,
    personId,
    ngoId,
    name,
    phone,
    neighbourhood: rows.find((row) => row.neighbourhood !== '')?.neighbourhood ?? '',
    tries: Math.max(...lines.map(({ tries }) => tries)),
    // A result that came after the call is no reason to wait.
    againOn: lines.some(({ againOn }) => againOn === null) ? null : (lines.map(({ againOn }) => againOn ?? '').sort()[0] ?? null),
    lines,
  };
}

function lineOf({ kind: _, personId: __, ngoId: ___, name: ____, phone: _____, neighbourhood: ______, ...line }: NoticeRow): NoticeLine {
  return line;
}
