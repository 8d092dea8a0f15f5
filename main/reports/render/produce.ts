/** Model → file bytes in any of the three forms. Runs in the worker; tests and tools may call it directly. */
import type { PaperModel } from '../paper-model.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { csvBytes } from '../export/csv.ts';
import { xlsxBytes } from '../export/xlsx.ts';
import { type Paper, paperOf } from '../layout/document.ts';
import { onePage } from '../layout/fit.ts';
import { letterPaper } from '../layout/letter.ts';
import { composePdf, countPages } from './compose.ts';

export type FileFormat = 'pdf' | 'xlsx' | 'csv';

/** Several papers come in one PDF; tables are made of a single report. */
export async function produce(model: PaperModel | readonly PaperModel[], format: FileFormat): Promise<Uint8Array> {
  const models: readonly PaperModel[] = 'letterhead' in model ? [model] : model;
  if (format === 'pdf') return producePdf(models);
  const [only] = models;
  if (models.length !== 1 || !only || 'letter' in only) throw new Error('only a report becomes a table');
  return format === 'xlsx' ? xlsxBytes(only) : csvBytes(only);
}

async function producePdf(models: readonly PaperModel[]): Promise<Uint8Array> {
  try {
    return await composePdf(models.map(layOutPaper));
  } catch (error) {
    // A torn logo file must not cost the office its report.
    if (models.every(({ letterhead }) => letterhead.logo === undefined) || !isPictureError(error)) throw error;
    return composePdf(models.map(withoutLogo).map(layOutPaper));
  }
}

function withoutLogo<Model extends PaperModel>(model: Model): Model {
  const { logo: _torn, ...letterhead } = model.letterhead;
  return { ...model, letterhead };
}

function layOutPaper(model: PaperModel): Paper {
  return 'letter' in model ? letterPaper(model) : layOutReport(model);
}

function layOutReport(model: ReportModel): Paper {
  if (model.fitOnePage === undefined) return paperOf(model);
  const fitted = onePage(model, countPages);
  return paperOf(fitted.model, fitted.options);
}

function isPictureError(error: unknown): boolean {
  return error instanceof Error && /image|png|jpe?g|buffer|range|offset/i.test(error.message);
}
