import type { Reader } from '../../db/unit-of-work.ts';
import type { ReportModel } from '../../preload/contract/report-model.ts';
import type { ReportRequest } from '../../preload/contract/reports.ts';
import { handOverForm, returnForm } from './builders/asset-forms.ts';
import { assetList } from './builders/asset-list.ts';
import { accessPaper } from './builders/access-log.ts';
import { crossTablePaper } from './builders/cross-table.ts';
import { userGuide } from './builders/guide.ts';
import { listPaper } from './builders/list.ts';
import { handOffList } from './builders/hand-off-list.ts';
import { historyPaper } from './builders/history.ts';
import { disposalList, disposalRecord } from './builders/disposal.ts';
import { handOverList } from './builders/hand-over.ts';
import { dataSubjectSheet } from './builders/data-subject.ts';
import { privacyNoticePaper } from './builders/privacy-notice.ts';
import { neighbourhoodPage } from './builders/neighbourhood.ts';
import { periodReport } from './builders/period.ts';
import { phoneList } from './builders/phone-list.ts';
import { purchaseDocument } from './builders/purchase-document.ts';
import { purchaseCoursePaper } from './builders/purchase-course.ts';
import { purchaseReport } from './builders/purchase-report.ts';
import { receiptSlip } from './builders/receipt.ts';
import { requestRecord } from './builders/record.ts';
import { requestRecords } from './builders/records.ts';

type Builders = { readonly [K in ReportRequest['kind']]: (reader: Reader, request: Extract<ReportRequest, { kind: K }>) => Promise<ReportModel> };

/** One builder a paper; a new report is a new file and one line here. */
const builders: Builders = {
  donem: periodReport,
  mahalle: neighbourhoodPage,
  telefon: phoneList,
  talep: requestRecord,
  talepler: requestRecords,
  capraz: crossTablePaper,
  alindi: receiptSlip,
  kilavuz: userGuide,
  liste: listPaper,
  zimmet: handOffList,
  zimmet_fisi: handOverForm,
  iade_fisi: returnForm,
  demirbas_listesi: assetList,
  erisim: accessPaper,
  satinalma_belge: purchaseDocument,
  gecmis: historyPaper,
  kvkk_cevap: dataSubjectSheet,
  aydinlatma: privacyNoticePaper,
  devir: handOverList,
  imha_listesi: disposalList,
  imha: disposalRecord,
  satinalma: purchaseReport,
  satinalma_kurs: purchaseCoursePaper,
};

/** The model of a report; screen, PDF, xlsx and csv are all made of it. Throws Refusal where its subject does not exist. */
export function buildReport(reader: Reader, request: ReportRequest): Promise<ReportModel> {
  const build = builders[request.kind] as (reader: Reader, request: ReportRequest) => Promise<ReportModel>;
  return build(reader, request);
}
