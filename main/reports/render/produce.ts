/** Model → file bytes in any of the three forms. Runs in the worker; tests and tools may call it directly. */
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { csvBytes } from '../export/csv.ts';
import { xlsxBytes } from '../export/xlsx.ts';
import { type Paper, paperOf } from '../layout/document.ts';
import { onePage } from '../layout/fit.ts';
import { composePdf, countPages } from './compose.ts';

export type FileFormat = 'pdf' | 'xlsx' | 'csv';

export async function produce(model: ReportModel, format: FileFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return producePdf(model);
    case 'xlsx':
      return xlsxBytes(model);
    case 'csv':
      return csvBytes(model);
  }
}

async function producePdf(model: ReportModel): Promise<Uint8Array> {
  try {
    return await composePdf(layOutPaper(model));
  } catch (error) {
    // A torn logo file must not cost the office its report.
    if (model.letterhead.logo === undefined || !isPictureError(error)) throw error;
    const { logo: _torn, ...letterhead } = model.letterhead;
    return composePdf(layOutPaper({ ...model, letterhead }));
  }
}

function layOutPaper(model: ReportModel): Paper {
  if (model.fitOnePage === undefined) return paperOf(model);
  const fitted = onePage(model, countPages);
  return paperOf(fitted.model, fitted.options);
}

function isPictureError(error: unknown): boolean {
  return error instanceof Error && /image|png|jpe?g|buffer|range|offset/i.test(error.message);
}
