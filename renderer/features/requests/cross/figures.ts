import { measured, type CrossFigure, type CrossMeasure } from '../../../../preload/contract/cross-table.ts';
import { formatCell } from '../../../../preload/contract/report-format.ts';
import type { ColumnType } from '../../../../preload/contract/report-model.ts';
import { crossText } from '../../../text/cross-table.ts';

const types: Readonly<Record<CrossMeasure, ColumnType>> = { sayi: 'integer', ortalama_gun: 'decimal', geciken_pay: 'percent' };

/** The figure as the paper shows it too; an empty cell is a dash. */
export function figureText(figure: CrossFigure | undefined, measure: CrossMeasure): string {
  if (!figure || figure.count === 0) return crossText.none;
  return formatCell(measured(figure, measure), types[measure]);
}
