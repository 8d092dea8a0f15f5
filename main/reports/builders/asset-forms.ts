import { heldById, heldOnForm, type HeldAsset } from '../../../db/queries/assets.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import { formatDate } from '../../../preload/contract/dates.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import type { HoldingForm } from '../../../preload/contract/purchase-codes.ts';
import type { HoldingFieldValues, PurchaseTemplateWords } from '../../../preload/contract/purchase-document-model.ts';
import type { LabelValue, Letterhead, ReportColumn, ReportModel, ReportSection, TableSection } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { holdingLanguage } from '../../features/purchase-documents/template.ts';
import { templateOf } from '../../features/purchase-documents/templates.ts';
import { assetPaperText as words } from '../asset-text.ts';
import { purchasePaperText } from '../purchase-paper-text.ts';
import { field } from '../text.ts';
import { letterhead } from './letterhead.ts';
import { officeWords } from './office-words.ts';
import { known } from './purchase-documents/frame.ts';
import { muhtarlikOf } from './purchase-documents/values.ts';

/** What stands on a form: what was given or came back, and the office's words. */
interface FormSources {
  readonly held: readonly [HeldAsset, ...HeldAsset[]];
  readonly template: PurchaseTemplateWords;
  readonly letterhead: Letterhead;
  /** Stands for the office where nobody was named. */
  readonly actor: string;
  readonly now: string;
}

export async function handOverForm(reader: Reader, { formNo }: { readonly formNo: string }): Promise<ReportModel> {
  return assetForms.zimmet_fisi(await sourcesOf(reader, 'zimmet_fisi', await heldOnForm(reader, formNo)));
}

/** Refuses what is still with somebody. */
export async function returnForm(reader: Reader, { holdingIds }: { readonly holdingIds: readonly number[] }): Promise<ReportModel> {
  return assetForms.iade_fisi(await sourcesOf(reader, 'iade_fisi', (await heldById(reader, holdingIds)).filter(({ returnedOn }) => returnedOn !== null)));
}

async function sourcesOf(reader: Reader, kind: HoldingForm, [first, ...others]: readonly HeldAsset[]): Promise<FormSources> {
  if (!first) throw new Refusal('notFound');
  const { actor, now } = reader.occasion;
  return { held: [first, ...others], template: await templateOf(reader, kind), letterhead: await letterhead(reader), actor, now };
}

export const assetForms: Readonly<Record<HoldingForm, (sources: FormSources) => ReportModel>> = {
  /** Everything that went to somebody on one form. */
  zimmet_fisi(sources) {
    const { held, actor } = sources;
    const [first] = held;
    const on = formatDate(first.givenOn);
    return assetForm(sources, {
      parameters: [field(words.formNo, first.formNo), field(words.on, on), ...known(words.where, whereOf(first)), ...known(words.place, first.place)],
      sections: [given(held)],
      values: { fis_no: first.formNo, tarih: on, zimmet_sahibi: first.holder, yer: placeInWords(first), bulundugu_yer: first.place, gorevli: first.givenBy || actor },
    });
  },

  /** What came back, from whom, in what condition. Of several holders each is named in the line alone. */
  iade_fisi(sources) {
    const { held, actor } = sources;
    const [first] = held;
    const one = held.every(({ holder, returnedOn }) => holder === first.holder && returnedOn === first.returnedOn);
    const on = one ? formatDate(first.returnedOn ?? '') : '';
    const formNos = [...new Set(held.map(({ formNo }) => formNo))].join(', ');
    const notes = [...new Set(held.map(({ returnNote }) => returnNote).filter((note) => note !== ''))];
    return assetForm(sources, {
      parameters: [field(words.back.form, formNos), ...known(words.on, on), ...(one ? known(words.where, whereOf(first)) : [])],
      sections: [returned(held, one), ...(notes.length === 0 ? [] : [{ kind: 'text' as const, look: 'plain' as const, text: notes.map((note) => `${words.back.note}: ${note}`).join('\n') }])],
      values: {
        fis_no: formNos, tarih: on, zimmet_sahibi: one ? first.holder : '', yer: one ? placeInWords(first) : '', bulundugu_yer: one ? first.place : '', gorevli: first.returnedTo || actor,
      },
    });
  },
};

interface FormParts {
  readonly parameters: readonly LabelValue[];
  readonly sections: readonly ReportSection[];
  readonly values: Omit<HoldingFieldValues, 'adet' | 'kurum' | 'mudurluk' | 'bos_tarih'>;
}

function assetForm({ held, template, letterhead, now }: FormSources, { parameters, sections, values }: FormParts): ReportModel {
  const holder = values.zimmet_sahibi;
  const written = officeWords(holdingLanguage, template, { ...values, adet: String(held.length), kurum: letterhead.institution, mudurluk: letterhead.unit, bos_tarih: purchasePaperText.blankDate });
  return {
    // A title of [ … ] alone may come out empty; the file still needs a name.
    title: written.title || values.fis_no,
    letterhead,
    parameters,
    generatedAt: now,
    methodNotes: [words.basis],
    style: 'official',
    sections: [...written.opening, ...sections, ...written.closing],
    signatures: written.signatures.map((one) => (holder !== '' && one.name.includes(holder) ? { ...one, personal: true } : one)),
  };
}

const placeInWords = ({ neighbourhood, unit }: HeldAsset): string => (neighbourhood === '' ? unit : muhtarlikOf(neighbourhood));

export function whereOf({ neighbourhood, unit }: Pick<HeldAsset, 'neighbourhood' | 'unit'>): string {
  return neighbourhood === '' ? unit : neighbourhoodTitle(neighbourhood);
}

const order: ReportColumn = { key: 'order', label: words.order, type: 'integer', width: 26 };
const number: ReportColumn = { key: 'number', label: words.number, type: 'text', width: 72 };
const name: ReportColumn = { key: 'name', label: words.name, type: 'text', width: '*' };

function given(held: readonly HeldAsset[]): TableSection {
  const columns: ReportColumn[] = [
    order,
    number,
    name,
    { key: 'detail', label: words.detail, type: 'text', width: '*' },
    { key: 'registerNo', label: words.registerNo, type: 'text', width: 80 },
    { key: 'value', label: words.value, type: 'money', width: 84 },
  ];
  const rows = held.map((each, index) => ({ cells: [index + 1, each.number, each.name, each.detail, each.registerNo, each.value] }));
  const valued = held.length > 1 && held.every(({ value }) => value !== null);
  return { kind: 'table', columns, rows: valued ? [...rows, { kind: 'total', cells: ['', words.total, '', '', '', held.reduce((sum, { value }) => sum + (value ?? 0), 0)] }] : rows, emptyText: words.empty };
}

function returned(held: readonly HeldAsset[], one: boolean): TableSection {
  const columns: ReportColumn[] = [
    order,
    number,
    name,
    ...(one ? [] : [{ key: 'holder', label: words.holder, type: 'text', width: 90 } as const]),
    { key: 'givenOn', label: words.back.givenOn, type: 'date', width: 62 },
    { key: 'returnedOn', label: words.back.returnedOn, type: 'date', width: 62 },
    { key: 'condition', label: words.back.condition, type: 'text', width: '*' },
  ];
  const rows = held.map((each, index) => ({ cells: [index + 1, each.number, [each.name, each.detail].filter(Boolean).join('\n'), ...(one ? [] : [each.holder]), each.givenOn, each.returnedOn, each.condition] }));
  return { kind: 'table', columns, rows, emptyText: words.empty };
}
