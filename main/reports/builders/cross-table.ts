import type { Reader } from '../../../db/unit-of-work.ts';
import { measured, type CrossFigure, type CrossMeasure, type CrossQuestion } from '../../../preload/contract/cross-table.ts';
import { formatCount } from '../../../preload/contract/money.ts';
import type { ColumnType, ReportColumn, ReportModel, ReportRow } from '../../../preload/contract/report-model.ts';
import { crossDimensionNames, crossMeasureNames } from '../../../preload/contract/text.ts';
import { buildCrossTable } from '../../features/cross-table/build.ts';
import { field, paper } from '../text.ts';
import { letterhead } from './letterhead.ts';

const words = paper.crossTable;
const mostBars = 15;
const typeOf: Readonly<Record<CrossMeasure, ColumnType>> = { sayi: 'integer', ortalama_gun: 'decimal', geciken_pay: 'percent' };

interface CrossPaper extends CrossQuestion {
  readonly measure: CrossMeasure;
  /** The filter in the words of the screen. */
  readonly filters: readonly string[];
}

/** A cross table as it stands on the screen. */
export async function crossTablePaper(reader: Reader, { measure, filters, ...question }: CrossPaper): Promise<ReportModel> {
  const table = await buildCrossTable(reader, question);
  const type = typeOf[measure];
  const value = (figure: CrossFigure) => measured(figure, measure);
  const columns: ReportColumn[] = [
    { key: 'head', label: crossDimensionNames[question.rows], type: 'text', width: '*' },
    ...table.columns.map(({ label }, at): ReportColumn => ({ key: `c${at}`, label, type })),
    { key: 'total', label: words.total, type },
  ];
  const rows: ReportRow[] = table.rows.map(({ label }, at) => ({ cells: [label, ...(table.cells[at] ?? []).map(value), value(table.rowTotals[at] ?? table.total)] }));
  if (rows.length > 0) rows.push({ kind: 'total', cells: [words.total, ...table.columnTotals.map(value), value(table.total)] });
  const bars = table.rows.flatMap(({ label }, at) => {
    const height = value(table.rowTotals[at] ?? table.total);
    return height === null ? [] : [{ label, value: height }];
  });
  const folded = [...table.rows, ...table.columns].some((head) => head.folded > 0);
  return {
    title: words.title(crossDimensionNames[question.rows], crossDimensionNames[question.columns]),
    letterhead: await letterhead(reader),
    parameters: [field(words.measure, crossMeasureNames[measure]), ...filters.map((filter) => field(words.filter, filter)), field(words.count, formatCount(table.total.count))],
    generatedAt: reader.occasion.now,
    methodNotes: [words.method[measure], ...(folded ? [words.folded] : [])],
    sections: [
      { kind: 'table', columns, rows, emptyText: words.empty },
      { kind: 'chart', title: words.chart(crossMeasureNames[measure]), type, bars: bars.slice(0, mostBars), hiddenBars: Math.max(0, bars.length - mostBars), emptyText: words.empty },
    ],
    orientation: 'landscape',
  };
}
