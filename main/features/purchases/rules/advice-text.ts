import { formatDate } from '../../../../preload/contract/dates.ts';
import { formatMoney } from '../../../../preload/contract/money.ts';
import type { CeilingKind, LimitRow } from '../../../../preload/contract/purchase-settings.ts';
import { limitCertaintyNames } from '../../../../preload/contract/purchase-text.ts';

/** What the warnings rest on, as far as domain.md 4 names it; where it names no article, none is said. */
export const legalBases = {
  limit: '4734 sayılı Kanun m.22/d ve m.67',
  ceiling: '4734 sayılı Kanun m.62/ı',
  split: '4734 sayılı Kanun (bölme yasağı)',
  offers: 'Kanunda en az teklif sayısı yazmaz; Sayıştay tek firmayla yapılan fiyat araştırmasını eleştirir.',
  budget: 'Doğrudan temin onay belgesinde kullanılabilir ödenek ve bütçe tertibi gösterilir.',
  ban: 'EKAP yasaklılık teyidi',
} as const;

const period = ({ from, to, notice, certainty }: LimitRow): string => `${formatDate(from)} – ${formatDate(to)} dönemi, tebliğ ${notice}${certainty === 'teyitli' ? '' : `; ${limitCertaintyNames[certainty]}`}`;
const kinds: Readonly<Record<CeilingKind, string>> = { mal: 'mal', hizmet: 'hizmet' };
const methods = (counts21f: boolean): string => (counts21f ? '22/d ve 21/f' : '22/d');

interface CeilingFigures {
  readonly year: number;
  readonly kind: CeilingKind;
  readonly counts21f: boolean;
  readonly total: number;
  readonly amount: number;
  readonly most: number;
  readonly budget: number;
  readonly percent: number;
}
const ceilingWords = ({ most, budget, percent }: CeilingFigures): string => `${formatMoney(most)} (bütçe ${formatMoney(budget)}, oran %${percent})`;
const totalWords = ({ year, kind, counts21f, total, amount }: CeilingFigures): string =>
  `${year} yılında ${methods(counts21f)} ile yapılan ${kinds[kind]} alımlarının toplamı${amount === 0 ? '' : ` bu alımla (${formatMoney(amount)})`} ${formatMoney(total)}`;

export const adviceText = {
  noLimit: (on: string) => `${formatDate(on)} günü için 22/d sınırı yazılı değil, tutar karşılaştırılamadı. Sınırı Ayarlar › Satın alma bölümüne yeni tebliğden ekleyin.`,
  limitPassed: (amount: number, most: number, row: LimitRow) =>
    `KDV hariç ${formatMoney(amount)}, 22/d sınırını ${formatMoney(amount - most)} aşıyor. Sınır ${formatMoney(most)} (${period(row)}). Sınırın üstündeki alım ihaleye gider.`,
  limitNear: (amount: number, most: number, row: LimitRow) => `KDV hariç ${formatMoney(amount)}, 22/d sınırına yaklaştı. Sınır ${formatMoney(most)}, kalan ${formatMoney(most - amount)} (${period(row)}).`,
  ceilingPassed: (figures: CeilingFigures) => `${totalWords(figures)} oluyor; yıllık tavan ${ceilingWords(figures)}. Tavan ${formatMoney(figures.total - figures.most)} aşılıyor. Aşmak için Kamu İhale Kurulunun uygun görüşü gerekir.`,
  ceilingNear: (figures: CeilingFigures) => `${totalWords(figures)} oluyor; yıllık tavan ${ceilingWords(figures)}, kalan ${formatMoney(figures.most - figures.total)}.`,
  split: ({ year, budgetCode, count, total, limit, passed }: { readonly year: number; readonly budgetCode: string; readonly count: number; readonly total: number; readonly limit: number | null; readonly passed: boolean }) =>
    `${year} bütçesinde ${budgetCode} kodunda konusu benzer ${count} alım daha var; bu alımla toplam ${formatMoney(total)}.` +
    (limit === null ? '' : passed ? ` Toplam 22/d sınırını (${formatMoney(limit)}) aşıyor.` : ` 22/d sınırı ${formatMoney(limit)}.`) +
    ' Bir yılın ihtiyacı sınırın altında kalmak için bölünemez; ayrı ihtiyaçlarsa gerekçeye yazın.',
  fewOffers: (offers: number) => `${offers === 0 ? 'Henüz teklif yazılmadı' : `${offers} teklif var`}; en az 3 firmadan teklif almanız önerilir. Daha azıyla karar verilirse gerekçesi yazılır.`,
  allocationPassed: ({ year, code, tertip, name, allocation, total }: { readonly year: number; readonly code: string; readonly tertip: string; readonly name: string; readonly allocation: number; readonly total: number }) =>
    `${year} bütçesinde ${tertip === '' ? code : `${code} (${tertip})`} ${name} kaleminin alımları bu alımla KDV hariç ${formatMoney(total)} oluyor; ödenek ${formatMoney(allocation)}. Ödenek ${formatMoney(total - allocation)} aşılıyor.`,
  banned: (name: string, until: string | null) => (until === null ? `${name} yasaklılar listesinde.` : `${name} ${formatDate(until)} gününe kadar yasaklı.`),
  banOver: (name: string, until: string) => `${name} firmasının yasağı ${formatDate(until)} günü doldu; bundan sonra yeniden teyit edilmedi.`,
  neverChecked: (name: string) => `${name} için yasaklılık teyidi yapılmadı.`,
  checkedBefore: (name: string, on: string) => `${name} için son yasaklılık teyidi ${formatDate(on)} günlü, bu alımın açılışından önce. Yeniden teyit edin.`,
} as const;
