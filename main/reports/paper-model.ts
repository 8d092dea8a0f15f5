import type { LetterModel } from '../../preload/contract/letter-model.ts';
import type { ReportModel } from '../../preload/contract/report-model.ts';

/** Whatever becomes a PDF: a report or a letter. */
export type PaperModel = ReportModel | LetterModel;
