import type { ReportModel, ReportSection } from '../../../../preload/contract/report-model.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { labelled, purchasePaper } from './frame.ts';
import { amountInWords, pricedTable } from './line-tables.ts';
import type { DocumentSources, PaperFirm } from './sources.ts';
import { valuesOf } from './values.ts';

/** Teklif isteme mektubu: the letter to a firm with the table that it fills in. */
export function offerRequest(sources: DocumentSources): ReportModel {
  const firm = askedFirm(sources);
  return purchasePaper(sources, { values: valuesOf(sources, { totals: null, firm }), sections: offerTable(sources, firm), letterTo: { firm, on: sources.today } });
}

/** Teklif cetveli: the table alone, for a firm that is asked across the counter. */
export function offerForm(sources: DocumentSources): ReportModel {
  const firm = askedFirm(sources);
  return purchasePaper(sources, { values: valuesOf(sources, { totals: null, firm }), sections: offerTable(sources, firm) });
}

function askedFirm({ firms, offerFirmId }: DocumentSources): PaperFirm | null {
  return firms.find(({ id }) => id === offerFirmId) ?? null;
}

function offerTable({ detail }: DocumentSources, firm: PaperFirm | null): ReportSection[] {
  return [
    pricedTable(detail.lines.map(({ item, quantity, unit, vatRate }) => ({ item, quantity, unit, vatRate, price: null })), { byHand: true }),
    amountInWords(null, words.net),
    { kind: 'text', look: 'plain', text: `${words.vatBoxes}:  ${words.boxes}` },
    {
      kind: 'fields',
      title: words.offerGives,
      grid: true,
      fields: [
        labelled(words.firm, firm?.name ?? ''),
        labelled(words.firmAddress, firm?.address.replace(/\s*\n\s*/g, ', ') ?? ''),
        labelled(words.firmTax, firm ? words.taxOf(firm.taxOffice, firm.taxNo) : ''),
        labelled(words.offerDate, words.blankDate),
        { label: words.signatureAndStamp, value: ' \n \n ' },
      ],
    },
  ];
}
