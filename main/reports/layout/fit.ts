/** The one-A4 promise: rows, then texts, then sections give way until the paper is one page. */
import type { BlockSection, ReportModel, ReportRow, ReportSection } from '../../../preload/contract/report-model.ts';
import { type Paper, type PaperOptions, paperOf, shortened } from './document.ts';
import { fill, paperText } from './text.ts';

/** Pages the paper takes, by the real layout engine. */
export type CountPages = (paper: Paper) => number;

/** What to give to `paperOf`. Not a Paper: the layout engine writes into the one it has measured. */
export type OnePage = { readonly model: ReportModel; readonly options: PaperOptions };

/** No A4 holds more rows than this, so longer lists need no try. */
const MOST_ROWS = 70;
/** Nor a text longer than this beside anything else. */
const MOST_LETTERS = 3000;
const KEEP_ROWS = 3;
const TEXT_STEPS = [1200, 500, 200, 80] as const;

type Limits = { readonly rows: number; readonly letters: number; readonly density: 'normal' | 'compact' };

/**
 * The fullest paper of the model that is one page. Order of giving way: longest lists down to `keepRows`,
 * tighter type, long texts, then no rows, then sections from the end ("+ 2 bölüm bu sayfaya sığmadı.").
 */
export function onePage(model: ReportModel, countPages: CountPages): OnePage {
  const keep = model.fitOnePage?.keepRows ?? KEEP_ROWS;
  const fits = (limits: Limits): OnePage | null => tryPaper(limited(model, limits), { density: limits.density }, countPages);

  for (const density of ['normal', 'compact'] as const) {
    const found = mostRows(keep, (rows) => fits({ rows, letters: MOST_LETTERS, density }));
    if (found) return found;
  }
  for (const step of TEXT_STEPS) {
    const found = mostRows(0, (rows) => fits({ rows, letters: step, density: 'compact' }));
    if (found) return found;
  }
  return withoutSections(limited(model, { rows: 0, letters: 80 }), countPages);
}

function tryPaper(model: ReportModel, options: PaperOptions, countPages: CountPages): OnePage | null {
  return countPages(paperOf(model, options)) <= 1 ? { model, options } : null;
}

/** Binary search; null when even `least` rows a list are too many. */
function mostRows(least: number, fits: (rows: number) => OnePage | null): OnePage | null {
  let best = fits(least);
  if (best === null) return null;
  const all = fits(MOST_ROWS);
  if (all) return all;
  let low = least;
  let high = MOST_ROWS - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const paper = fits(middle);
    if (paper) {
      best = paper;
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

/** The most sections from the beginning that fit, by halving. */
function withoutSections(model: ReportModel, countPages: CountPages): OnePage {
  const all = model.sections.length;
  // Only the frame is left: long notes and a crowd of signatures are all that could still overflow.
  let best: OnePage = { model: bare(model), options: { density: 'compact', leftOut: all } };
  let low = 0;
  let high = all;
  while (low < high) {
    const kept = Math.floor((low + high) / 2);
    const fewer = { ...model, sections: model.sections.slice(0, kept) };
    const found = tryPaper(fewer, { density: 'compact', leftOut: all - kept }, countPages);
    if (found) best = found;
    if (found) low = kept + 1;
    else high = kept;
  }
  return best;
}

function bare(model: ReportModel): ReportModel {
  return { ...model, sections: [], methodNotes: [], signatures: model.signatures?.slice(0, 4) ?? [] };
}

/** The model with lists of at most so many rows ("+ 7 kayıt" tells the rest) and shorter texts. */
export function limited(model: ReportModel, limits: Pick<Limits, 'rows' | 'letters'>): ReportModel {
  const notes = model.methodNotes.map((note) => shortenedTo(note, limits.letters));
  const parameters = model.parameters.map(({ label, value }) => ({ label, value: shortenedTo(value, limits.letters) }));
  return { ...model, parameters, methodNotes: notes, sections: model.sections.map((section) => limitedSection(section, limits)) };
}

function limitedSection(section: ReportSection, limits: Pick<Limits, 'rows' | 'letters'>): ReportSection {
  if (section.kind !== 'columns') return limitedBlock(section, limits);
  const side = (blocks: readonly BlockSection[]) => blocks.map((block) => limitedBlock(block, limits));
  return { ...section, left: side(section.left), right: side(section.right) };
}

function limitedBlock(block: BlockSection, { rows, letters }: Pick<Limits, 'rows' | 'letters'>): BlockSection {
  switch (block.kind) {
    case 'table':
      return limitedTable(block, rows, letters);
    case 'list': {
      if (block.items.length <= rows) {
        return { ...block, items: block.items.map((item) => ({ ...item, text: shortenedTo(item.text, letters) })) };
      }
      const items = block.items.slice(0, rows).map((item) => ({ ...item, text: shortenedTo(item.text, letters) }));
      return { ...block, items: [...items, { text: more(block.items.length - rows) }] };
    }
    case 'chart': {
      const bars = block.bars.slice(0, Math.max(rows, KEEP_ROWS));
      return { ...block, bars, hiddenBars: block.bars.length - bars.length };
    }
    case 'text':
      return { ...block, text: shortenedTo(block.text, letters * 2) };
    case 'fields':
      return { ...block, fields: block.fields.map((field) => ({ ...field, value: shortenedTo(field.value, letters) })) };
    case 'figures':
      return block;
  }
}

function limitedTable(table: BlockSection & { kind: 'table' }, most: number, letters: number): BlockSection {
  const cut = (row: ReportRow): ReportRow => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === 'string' ? shortenedTo(cell, letters) : cell)),
  });
  const records = table.rows.filter((row) => (row.kind ?? 'row') === 'row').length;
  if (records <= most) return { ...table, rows: table.rows.map(cut) };
  const kept: ReportRow[] = [];
  let room = most;
  for (const row of table.rows) {
    const kind = row.kind ?? 'row';
    if (kind === 'total') kept.push(cut(row));
    else if (kind === 'row' && room > 0) {
      kept.push(cut(row));
      room -= 1;
    } else if (kind !== 'row' && room > 0) kept.push(cut(row));
  }
  const rest = more(records - most);
  // Total rows must count all records, so the cut is told between the last record and the total.
  const firstTotal = kept.findIndex((row) => row.kind === 'total');
  const place = firstTotal < 0 ? kept.length : firstTotal;
  return { ...table, rows: [...kept.slice(0, place), { kind: 'group', cells: [rest] }, ...kept.slice(place)] };
}

function more(count: number): string {
  return fill(paperText.moreRecords, { count });
}

function shortenedTo(text: string, letters: number): string {
  return text.length <= letters ? text : shortened(text, letters);
}
