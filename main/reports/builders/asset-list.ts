import { listAssets } from '../../../db/queries/assets.ts';
import { findNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import { findUnit } from '../../../db/repositories/units.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { AssetRow } from '../../../preload/contract/assets.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { totalRow, type ReportColumn, type ReportModel } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { assetPaperText as words } from '../asset-text.ts';
import { field } from '../text.ts';
import { whereOf } from './asset-forms.ts';
import { letterhead } from './letterhead.ts';

const all = 100_000;

interface Place {
  readonly neighbourhoodId: number | null;
  readonly unitId: number | null;
}

/** Demirbaş listesi: what is where today, of one place or of all of them and the store. */
export async function assetList(reader: Reader, place: Place): Promise<ReportModel> {
  const asked = await nameOf(reader, place);
  const everything = asked === null;
  const { rows } = await listAssets(reader, { text: '', view: 'hepsi', purchaseId: null, ...place }, { sort: 'where', descending: false, offset: 0, limit: all });
  const shown = rows.filter(({ state }) => state !== 'dusulen');
  const columns: ReportColumn[] = [
    { key: 'number', label: words.number, type: 'text', width: 72 },
    { key: 'name', label: words.name, type: 'text', width: '*' },
    { key: 'registerNo', label: words.registerNo, type: 'text', width: 80 },
    ...(everything ? [{ key: 'where', label: words.list.where, type: 'text', width: 120 } as const] : []),
    { key: 'holder', label: words.holder, type: 'text', width: 100 },
    { key: 'place', label: words.place, type: 'text', width: 100 },
    { key: 'since', label: words.list.since, type: 'date', width: 66 },
    { key: 'acquiredOn', label: words.list.acquiredOn, type: 'date', width: 62 },
    { key: 'value', label: words.value, type: 'money', width: 84, total: 'sum' },
  ];
  const lines = shown.map((row) => ({ cells: [row.number, [row.name, row.detail].filter(Boolean).join('\n'), row.registerNo, ...(everything ? [whereWords(row)] : []), row.holder, row.place, row.since, row.acquiredOn, row.value] }));
  return {
    title: words.list.title,
    letterhead: await letterhead(reader),
    parameters: [field(words.list.where, asked ?? words.list.everywhere), field(words.on, formatDate(reader.occasion.today)), field(words.count, formatCount(shown.length))],
    generatedAt: reader.occasion.now,
    methodNotes: [words.list.method],
    orientation: 'landscape',
    sections: [{ kind: 'table', columns, rows: lines.length === 0 ? [] : [...lines, totalRow(columns, lines, words.total)], emptyText: words.empty }],
  };
}

function whereWords(row: AssetRow): string {
  return row.state === 'depoda' ? words.list.store : whereOf(row);
}

async function nameOf(reader: Reader, { neighbourhoodId, unitId }: Place): Promise<string | null> {
  if (neighbourhoodId !== null) {
    const found = await findNeighbourhood(reader, neighbourhoodId);
    if (!found) throw new Refusal('notFound');
    return neighbourhoodTitle(found.name);
  }
  if (unitId === null) return null;
  const unit = await findUnit(reader, unitId);
  if (!unit) throw new Refusal('notFound');
  return unit.name;
}
