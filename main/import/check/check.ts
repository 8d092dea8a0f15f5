import type { Reader } from '../../../db/unit-of-work.ts';
import type { ImportKind } from '../../../preload/contract/import-fields.ts';
import type { ImportMapping } from '../../../preload/contract/imports.ts';
import type { Sheet } from '../types.ts';
import type { CheckContext, CheckedRow, RowJudge } from './checked.ts';
import { judgeMuhtars, judgeNeighbourhoods, judgeNgos, judgeUnits, type MuhtarToWrite, type NeighbourhoodToWrite, type NgoToWrite, type UnitToWrite } from './directory.ts';
import { loadLookups, type Choices } from './lookups.ts';
import { judgeRequests, type RequestToWrite } from './requests.ts';
import { RowView } from './row.ts';

/** What each kind of row is written from. */
export interface Drafts {
  readonly talepler: RequestToWrite;
  readonly muhtarlar: MuhtarToWrite;
  readonly mahalleler: NeighbourhoodToWrite;
  readonly birimler: UnitToWrite;
  readonly stk: NgoToWrite;
}

const judges: { readonly [K in ImportKind]: (context: CheckContext) => RowJudge<Drafts[K]> } = {
  talepler: judgeRequests,
  muhtarlar: judgeMuhtars,
  mahalleler: judgeNeighbourhoods,
  birimler: judgeUnits,
  stk: judgeNgos,
};

export interface Wish<K extends ImportKind = ImportKind> {
  readonly kind: K;
  readonly mapping: ImportMapping;
  readonly choices: Choices;
  readonly includeSame: boolean;
}

export interface Checked<K extends ImportKind = ImportKind> {
  readonly rows: readonly CheckedRow<Drafts[K]>[];
  /** Rows of nothing but spaces. */
  readonly blank: number;
}

/** So many rows at a time; between them other work gets its turn. */
export const turn = 250;

/** Judges every row below the headings. `pause` is called after each turn and may throw to stop. */
export async function checkSheet<K extends ImportKind>(reader: Reader, { rows }: Sheet, wish: Wish<K>, pause: (done: number, total: number) => Promise<void>): Promise<Checked<K>> {
  const { kind, mapping } = wish;
  const { headerRow, columns, defaults } = mapping;
  const lookups = await loadLookups(reader, wish.choices);
  const judge = judges[kind]({ reader, lookups, defaults, includeSame: wish.includeSame });
  const places = new Map(columns.map(({ field, column }) => [field, column]));
  const checked: CheckedRow<Drafts[K]>[] = [];
  let blank = 0;
  const first = headerRow === null ? 0 : headerRow + 1;
  for (let at = first; at < rows.length; at++) {
    const cells = rows[at] ?? [];
    if (cells.every((cell) => cell === '')) blank += 1;
    else {
      const view = new RowView(cells, places);
      const { draft, known, unknownPlace = '' } = await judge(view, at);
      const state = known !== '' ? 'zaten' : draft === null || view.refused ? 'hatali' : 'yeni';
      checked.push({ at, state, cells: view.shown(columns), problems: known === '' ? view.problems : [], known, draft: state === 'yeni' ? draft : null, unknownPlace });
    }
    if ((at + 1) % turn === 0) await pause(at + 1 - first, rows.length - first);
  }
  return { rows: checked, blank };
}
