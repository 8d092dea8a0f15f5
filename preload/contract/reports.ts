import * as v from 'valibot';
import { assetFormNo, mostAssetsAtOnce } from './assets.ts';
import { flag, id, isoDate, line, optionalId, optionalText } from './fields.ts';
import { historyOf } from './history.ts';
import { listQuestion } from './list-question.ts';
import { crossDimensions, crossMeasures } from './cross-table.ts';
import { accessFilter } from './access-log.ts';
import { act, read, type Feature } from './operation.ts';
import { purchaseDocuments } from './purchase-codes.ts';
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
  /** Zimmet listesi: what was handed over to a unit on a day. */
  v.object({ kind: v.literal('zimmet'), unitId: id, on: isoDate }),
  /** Who is due to be made anonymous, and the record of one disposal. */
  v.object({ kind: v.literal('imha_listesi') }),
  v.object({ kind: v.literal('imha'), runId: id }),
  /** Devir-teslim çizelgesi of a leaving user. */
  v.object({ kind: v.literal('devir'), user: line(150) }),
  /** What is kept about a person, for the answer to the application of that day. */
  v.object({ kind: v.literal('kvkk_cevap'), personId: id, receivedOn: isoDate }),
  v.object({ kind: v.literal('aydinlatma') }),
  /** A paper of a purchase: of one order, delivery, acceptance or invoice (null = the last), or to one firm (null = left open). */
  v.object({ kind: v.literal('satinalma_belge'), purchaseId: id, document: v.picklist(purchaseDocuments, fieldText.choose), movementId: optionalId, offerFirmId: optionalId }),
  /** What was changed in a record, by whom and when. */
  v.object({ kind: v.literal('gecmis'), ...historyOf }),
  /** Demirbaş: the form of a hand-over, of a return, and what is where (one place, or everything). */
  v.object({ kind: v.literal('zimmet_fisi'), formNo: assetFormNo }),
  v.object({ kind: v.literal('iade_fisi'), holdingIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostAssetsAtOnce)) }),
  v.object({ kind: v.literal('demirbas_listesi'), neighbourhoodId: optionalId, unitId: optionalId }),
  /** Who saw, printed or took out what. */
  v.object({ kind: v.literal('erisim'), ...accessFilter.entries }),
  /** What was bought in a period, where the open ones wait, what it cost of which budget. */
  v.pipe(
    v.object({ kind: v.literal('satinalma'), from: isoDate, to: isoDate }),
    v.forward(v.check(({ from, to }) => from <= to, fieldText.periodOrder), ['to']),
  ),
  /** One page on one purchase: where is it, on whom does it wait. */
  v.object({ kind: v.literal('satinalma_kurs'), purchaseId: id }),
]);
/** A paper that is a table or a form: it has a preview and, where it makes sense, xlsx and csv. */
export type ReportRequest = v.InferOutput<typeof reportRequest>;

/** Letters are PDF only; one request may make several letters in one file. */
const paperRequest = v.variant('kind', [
  ...reportRequest.options,
  /** A letter that was prepared and kept for a record. */
  v.object({ kind: v.literal('yazi'), letterId: id }),
  /** The reminders just counted: one letter for each unit. */
  v.object({ kind: v.literal('tekit'), chaseIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(1000)) }),
  /** The whole file of a purchase: cover, contents and every paper of it by now. */
  v.object({ kind: v.literal('satinalma_dosyasi'), purchaseId: id }),
  /** Hand-over letter and hand-over list of what went to a unit on a day. */
  v.object({ kind: v.literal('havale'), unitId: id, on: isoDate, requestIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)) }),
]);
export type PaperRequest = v.InferOutput<typeof paperRequest>;

export const reportFormats = ['pdf', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface Printer {
  readonly name: string;
  readonly isDefault: boolean;
}

/** Names, phones and addresses of people hidden on the paper. */
const withoutPersonal = v.optional(flag, false);

export const reports = {
  /** The same model that PDF, xlsx and csv are made of. */
  preview: read(v.object({ report: reportRequest })).returns<ReportModel>(),
  /** Asks where to, writes, and answers with the file's name; null = cancelled. */
  save: act(v.object({ report: paperRequest, format: v.picklist(reportFormats), withoutPersonal })).returns<{ readonly path: string } | null>(),
  /** Makes the PDF and opens it with the office's own PDF program. */
  open: act(v.object({ report: paperRequest, withoutPersonal })).returns<{ readonly path: string }>(),
  printers: act(v.object({})).returns<readonly Printer[]>(),
  /** Hands the PDF to the printer's queue: "yazıcıya gönderildi", never "yazdırıldı". */
  print: act(v.object({ report: paperRequest, printer: optionalText(200), withoutPersonal })).returns<{ readonly printer: string }>(),
} satisfies Feature;
