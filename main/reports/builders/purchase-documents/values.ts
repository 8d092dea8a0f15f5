import { formatDate } from '../../../../preload/contract/dates.ts';
import { formatMoney } from '../../../../preload/contract/money.ts';
import { moneyInWords } from '../../../../preload/contract/money-words.ts';
import { neighbourhoodTitle } from '../../../../preload/contract/neighbourhood-name.ts';
import type { PurchaseFieldValues } from '../../../../preload/contract/purchase-document-model.ts';
import type { PurchaseDetail, PurchaseStage } from '../../../../preload/contract/purchase-shapes.ts';
import { purchaseKindNames, purchaseMethodNames } from '../../../../preload/contract/purchase-text.ts';
import { directProcurement, methodBasis, purchasePaperText as words } from '../../purchase-paper-text.ts';
import { movementFor, type DocumentSources, type PaperFirm } from './sources.ts';
import { named } from './people.ts';

/** What a paper speaks of besides the purchase: whose amount, which firm. */
export interface PaperFocus {
  readonly totals?: { readonly net: number; readonly vat: number; readonly gross: number } | null;
  readonly firm?: PaperFirm | null;
}

const day = (date: string | null | undefined): string => (date ? formatDate(date) : '');
const money = (kurus: number | null | undefined): string => (kurus === null || kurus === undefined ? '' : formatMoney(kurus));
const spoken = (kurus: number | null | undefined): string => (kurus === null || kurus === undefined ? '' : moneyInWords(kurus));

export const placeOf = (neighbourhood: string): string => (neighbourhood === '' ? '' : neighbourhoodTitle(neighbourhood));
export const muhtarlikOf = (neighbourhood: string): string => (neighbourhood === '' ? '' : words.muhtarlikOf(placeOf(neighbourhood)));

/** The stage in which the purchase is approved: the one of its onay belgesi, else the one called so. */
export function approvalStage({ papers, stages }: PurchaseDetail): PurchaseStage | undefined {
  const stageId = papers.find(({ document }) => document === 'onay_belgesi')?.stageId;
  const stage = stages.find(({ id }) => id === stageId) ?? stages.find(({ code }) => code === 'onay');
  return stage?.status === 'bitti' ? stage : undefined;
}

/** Nothing was estimated: a sum of nothing is no amount to print. */
export const estimateOf = ({ totals }: PurchaseDetail): PurchaseDetail['totals']['estimate'] | null => (totals.estimate.net > 0 ? totals.estimate : null);

/** The fields of the templates; '' = not known. */
export function valuesOf(sources: DocumentSources, focus: PaperFocus = {}): PurchaseFieldValues {
  const { detail, people, today, letterhead } = sources;
  const approval = approvalStage(detail);
  const [order, delivery, acceptance, invoice] = (['siparis', 'teslim', 'kabul', 'fatura'] as const).map((kind) => movementFor(sources, kind));
  const estimate = estimateOf(detail);
  const totals = focus.totals === undefined ? detail.totals.award : focus.totals;
  const { firm = null } = focus;
  return {
    satin_alma_no: detail.number,
    tarih: day(today),
    konu: detail.subject,
    gerekce: withoutStop(detail.justification),
    birim: detail.unit,
    mahalle: placeOf(detail.neighbourhood),
    muhtarlik: muhtarlikOf(detail.neighbourhood),
    talep_no: detail.requestNumber,
    tur: purchaseKindNames[detail.kind],
    usul: purchaseMethodNames[detail.method],
    usul_dayanak: methodBasis[detail.method],
    dogrudan_temin: detail.method.startsWith('22') ? directProcurement : '',
    butce_yili: String(detail.budgetYear),
    butce_kodu: detail.budgetCode,
    tertip: detail.budgetTertip,
    dosya_kodu: detail.filePlan,
    ekap_no: detail.ekapNo,
    kalem_sayisi: String(detail.lines.length),
    yaklasik_maliyet: money(estimate?.net),
    yaklasik_maliyet_yazi: spoken(estimate?.net),
    tutar: money(totals?.net),
    tutar_yazi: spoken(totals?.net),
    kdv: money(totals?.vat),
    genel_toplam: money(totals?.gross),
    genel_toplam_yazi: spoken(totals?.gross),
    teklif_sayisi: String(detail.offers.length),
    firma: firm?.name ?? detail.firm,
    firma_adres: firm?.address ?? '',
    firma_vergi_no: firm?.taxNo ?? '',
    firma_vergi_dairesi: firm?.taxOffice ?? '',
    onay_tarihi: day(approval?.closedOn),
    onay_no: approval?.documentNo ?? '',
    karar_tarihi: day(detail.decidedOn),
    karar_no: detail.decisionNo,
    siparis_tarihi: day(order?.on),
    siparis_no: order?.documentNo ?? '',
    teslim_suresi: day(order?.dueOn),
    teslim_tarihi: day(delivery?.on),
    teslim_belge_no: delivery?.documentNo ?? '',
    kabul_tarihi: day(acceptance?.on),
    kabul_no: acceptance?.documentNo ?? '',
    fatura_no: invoice?.documentNo ?? '',
    fatura_tarihi: day(invoice?.on),
    fatura_tutari: money(invoice?.gross),
    kurum: letterhead.institution,
    mudurluk: letterhead.unit,
    harcama_yetkilisi: people.spenderName,
    harcama_yetkilisi_unvan: people.spenderTitle,
    gerceklestirme_gorevlisi: people.realizerName,
    gerceklestirme_gorevlisi_unvan: people.realizerTitle,
    tasinir_yetkilisi: people.keeperName,
    tasinir_yetkilisi_unvan: people.keeperTitle,
    fiyat_gorevlileri: named(people.researchers),
    komisyon: named(people.commission),
    mali_hizmetler: people.financeUnit,
    bos_tarih: words.blankDate,
  };
}

/** The template sets the full stop itself. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}
