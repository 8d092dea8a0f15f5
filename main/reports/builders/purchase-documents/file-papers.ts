import { formatDate } from '../../../../preload/contract/dates.ts';
import { formatMoney } from '../../../../preload/contract/money.ts';
import { purchaseMethodNames } from '../../../../preload/contract/purchase-text.ts';
import type { PurchasePaper } from '../../../../preload/contract/purchase-shapes.ts';
import type { ReportColumn, ReportModel, TableSection } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { dayAndNumber, known, labelled, purchasePaper } from './frame.ts';
import { firmOf } from './firm-of.ts';
import { amountInWords, orderColumn } from './line-tables.ts';
import { movementFor, type DocumentSources } from './sources.ts';
import { muhtarlikOf, valuesOf } from './values.ts';

const isHere = ({ presentOn, files }: PurchasePaper): boolean => presentOn !== null || files > 0;
const paperColumn: ReportColumn = { key: 'paper', label: words.paper, type: 'text', width: '*' };
const dateColumn: ReportColumn = { key: 'on', label: words.paperDate, type: 'date', width: 60 };
const numberColumn: ReportColumn = { key: 'number', label: words.paperNo, type: 'text', width: 72 };

/** Ödeme emrine ek belge listesi: what is bound to the payment order, there or not. */
export function paymentAnnexes(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const invoice = movementFor(sources, 'fatura');
  const firm = firmOf(sources, invoice);
  const papers = detail.papers.filter(({ document, notNeededReason }) => notNeededReason === '' && document !== 'odeme_ekleri');
  return purchasePaper(sources, {
    values: valuesOf(sources, { totals: invoice ?? detail.totals.award, firm }),
    sections: [
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.work, detail.subject),
          labelled(words.firm, firm?.name ?? detail.firm),
          labelled(words.firmTax, firm ? words.taxOf(firm.taxOffice, firm.taxNo) : ''),
          labelled(words.invoice, dayAndNumber(invoice?.on, invoice?.documentNo)),
          labelled(words.invoiceSum, invoice ? formatMoney(invoice.gross) : ''),
          labelled(words.budgetCode, detail.budgetCode),
          labelled(words.tertip, detail.budgetTertip),
        ],
      },
      amountInWords(invoice?.gross, words.invoiceSum),
      {
        kind: 'table',
        grid: true,
        columns: [orderColumn, paperColumn, dateColumn, numberColumn, { key: 'copies', label: words.copies, type: 'text', width: 40 }, { key: 'state', label: words.state, type: 'text', width: 44 }],
        rows: papers.map((paper, index) => ({ cells: [index + 1, paper.name, paper.presentOn, paper.paperNo, '', isHere(paper) ? words.here : words.notHere] })),
        emptyText: words.noPaper,
      },
    ],
  });
}

/** Dizi pusulası: every paper of the way in order; what is missing stands there too, so that it can be seen. */
export function contentsList(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const here = detail.papers.filter(isHere).length;
  const missing = detail.papers.filter((paper) => paper.missing).length;
  return purchasePaper(sources, {
    values: valuesOf(sources),
    on: sources.today,
    sections: [
      { kind: 'fields', grid: true, fields: [labelled(words.filePlan, coverCode(sources)), labelled(words.work, detail.subject), labelled(words.unit, detail.unit)] },
      contentsTable(detail.papers),
      { kind: 'text', look: 'plain', text: words.counts(here, missing) },
    ],
  });
}

function contentsTable(papers: readonly PurchasePaper[]): TableSection {
  const state = (paper: PurchasePaper): string => {
    if (isHere(paper)) return words.inFile;
    if (paper.notNeededReason !== '') return words.notNeeded(paper.notNeededReason);
    return paper.missing ? words.missing : words.later;
  };
  return {
    kind: 'table',
    grid: true,
    columns: [orderColumn, dateColumn, numberColumn, paperColumn, { key: 'pages', label: words.pages, type: 'text', width: 38 }, { key: 'state', label: words.state, type: 'text', width: 92 }],
    rows: papers.map((paper, index) => ({ cells: [index + 1, paper.presentOn, paper.paperNo, paper.name, '', state(paper)] })),
    emptyText: words.noPaper,
  };
}

/** The code of the file plan and behind it, in square brackets, that of the case (SSDP V.4 notes, domain.md 3.2). */
function coverCode({ detail: { filePlan, number } }: DocumentSources): string {
  return words.coverCode(filePlan === '' ? words.shortBlank : filePlan, number);
}

/** Dosya kapağı: large enough to be read from the shelf. */
export function folderCover(sources: DocumentSources): ReportModel {
  const { detail } = sources;
  const firm = firmOf(sources, movementFor({ detail, movementId: null }, 'siparis'));
  const closed = detail.concludedOn ?? detail.endedOn;
  const award = detail.totals.invoiced.gross > 0 ? detail.totals.invoiced : detail.totals.award;
  return purchasePaper(sources, {
    values: valuesOf(sources, { firm }),
    sections: [
      { kind: 'text', look: 'cover', text: coverCode(sources) },
      { kind: 'text', look: 'cover', text: String(detail.budgetYear) },
      { kind: 'text', look: 'cover', text: detail.subject },
      {
        kind: 'fields',
        grid: true,
        fields: [
          labelled(words.unit, detail.unit),
          ...known(words.muhtarlik, muhtarlikOf(detail.neighbourhood)),
          labelled(words.method, purchaseMethodNames[detail.method]),
          ...known(words.ekapNo, detail.ekapNo),
          labelled(words.firm, firm?.name ?? detail.firm),
          labelled(words.total, award ? formatMoney(award.gross) : ''),
          labelled(words.openedOn, formatDate(detail.openedOn)),
          labelled(words.closedOn, closed === null ? '' : formatDate(closed)),
        ],
      },
    ],
  });
}
