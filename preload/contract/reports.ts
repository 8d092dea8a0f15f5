import * as v from 'valibot';
import { flag, id, isoDate, line, optionalText } from './fields.ts';
import { listQuestion } from './list-question.ts';
import { crossDimensions, crossMeasures } from './cross-table.ts';
import { act, read, type Feature } from './operation.ts';
import type { ReportModel } from './report-model.ts';
import { requestFilter } from './requests.ts';
import { fieldText } from './text.ts';

const period = v.pipe(
  v.object({ kind: v.literal('donem'), from: isoDate, to: isoDate }),
  v.forward(v.check(({ from, to }) => from <= to, fieldText.periodOrder), ['to']),
);

/** Every paper the program makes. A new report is a new variant here and a builder in main/reports. */
export const reportRequest = v.variant('kind', [
  period,
  v.object({ kind: v.literal('mahalle'), neighbourhoodId: id }),
  v.object({ kind: v.literal('telefon') }),
  v.object({ kind: v.literal('talep'), requestId: id }),
  /** Several records, each on a page of its own. */
  v.object({ kind: v.literal('talepler'), requestIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)) }),
  v.object({
    kind: v.literal('capraz'),
    filter: requestFilter,
    rows: v.picklist(crossDimensions),
    columns: v.picklist(crossDimensions),
    measure: v.picklist(crossMeasures),
    filters: v.optional(v.pipe(v.array(line(300)), v.maxLength(30)), []),
  }),
  v.object({ kind: v.literal('alindi'), requestId: id }),
  v.object({ kind: v.literal('kilavuz') }),
  /** A list as it stands on the screen. */
  v.object({ kind: v.literal('liste'), question: listQuestion, withoutPersonal: v.optional(flag, false) }),
]);
export type ReportRequest = v.InferOutput<typeof reportRequest>;

export const reportFormats = ['pdf', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface Printer {
  readonly name: string;
  readonly isDefault: boolean;
}

export const reports = {
  /** The same model that PDF, xlsx and csv are made of. */
  preview: read(v.object({ report: reportRequest })).returns<ReportModel>(),
  /** Asks where to, writes, and answers with the file's name; null = cancelled. */
  save: act(v.object({ report: reportRequest, format: v.picklist(reportFormats) })).returns<{ readonly path: string } | null>(),
  /** Makes the PDF and opens it with the office's own PDF program. */
  open: act(v.object({ report: reportRequest })).returns<{ readonly path: string }>(),
  printers: act(v.object({})).returns<readonly Printer[]>(),
  /** Hands the PDF to the printer's queue: "yazıcıya gönderildi", never "yazdırıldı". */
  print: act(v.object({ report: reportRequest, printer: optionalText(200) })).returns<{ readonly printer: string }>(),
} satisfies Feature;
