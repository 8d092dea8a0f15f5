import { formatDate } from '../../../../preload/contract/dates.ts';
import type { PurchaseFieldValues } from '../../../../preload/contract/purchase-document-model.ts';
import type { LabelValue, Orientation, ReportModel, ReportSection } from '../../../../preload/contract/report-model.ts';
import { subjectLine } from '../../../../preload/contract/letter-model.ts';
import { upperTr } from '../../../../preload/contract/turkish.ts';
import { purchaseLanguage } from '../../../features/purchase-documents/template.ts';
import { purchasePaperText as words } from '../../purchase-paper-text.ts';
import { officeWords } from '../office-words.ts';
import { commissionLines, researcherLines } from './people.ts';
import type { DocumentSources, PaperFirm } from './sources.ts';

export interface PaperParts {
  readonly values: PurchaseFieldValues;
  /** The day that the paper itself bears; left out where it is written by hand. When it was printed stands at the foot. */
  readonly on?: string | null | undefined;
  readonly sections: readonly ReportSection[];
  readonly orientation?: Orientation;
  /** A letter: file plan, subject and day above the addressee instead of a title. */
  readonly letterTo?: { readonly firm: PaperFirm | null; readonly on: string };
  readonly methodNotes?: readonly string[];
}

/** Title, the office's words before and after, what the record says between them, and who signs. */
export function purchasePaper(sources: DocumentSources, { values, on, sections, orientation, letterTo, methodNotes = [] }: PaperParts): ReportModel {
  const { template, detail, people, letterhead, now } = sources;
  const signing = { ...values, fiyat_gorevlileri: researcherLines(people.researchers), komisyon: commissionLines(people.commission) };
  const written = officeWords(purchaseLanguage, template, values, signing);
  // A title of [ … ] alone may come out empty; the file still needs a name.
  const title = written.title || detail.number;
  return {
    title,
    ...(letterTo ? { untitled: true } : {}),
    letterhead,
    parameters: [labelled(words.number, detail.number), ...known(words.date, on ? formatDate(on) : '')],
    generatedAt: now,
    methodNotes: letterTo ? [words.letterNote, ...methodNotes] : methodNotes,
    sections: [...(letterTo ? letterOpening(detail.filePlan, title, letterTo) : []), ...written.opening, ...sections, ...written.closing],
    signatures: written.signatures,
    style: 'official',
    ...(orientation ? { orientation } : {}),
  };
}

/** Sayı, Konu and day, then the addressee in the middle (Resmî Yazışma Yönetmeliği m.11–14). */
function letterOpening(filePlan: string, title: string, { firm, on }: NonNullable<PaperParts['letterTo']>): ReportSection[] {
  const addressee = firm === null ? words.blank : [upperTr(firm.name), firm.address.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join('\n');
  return [
    {
      kind: 'columns',
      leftShare: 0.7,
      left: [{ kind: 'text', look: 'plain', text: words.letterHead(filePlan === '' ? words.shortBlank : `-${filePlan}-`, subjectLine(title)) }],
      right: [{ kind: 'text', look: 'right', text: formatDate(on) }],
    },
    { kind: 'text', look: 'center', text: addressee },
  ];
}

/** What is not known is a dotted line, to be filled by hand. */
export function labelled(label: string, value: string): LabelValue {
  return { label, value: value === '' ? words.blank : value };
}

/** A line of the form only where there is something to say. */
export function known(label: string, value: string): LabelValue[] {
  return value === '' ? [] : [{ label, value }];
}

/** "22.11.2026 / 45", one of them alone, or ''. */
export function dayAndNumber(on: string | null | undefined, number: string | undefined): string {
  return [on ? formatDate(on) : '', number ?? ''].filter(Boolean).join(' / ');
}
