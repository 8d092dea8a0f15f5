import { purchaseKinds, type PurchaseKind } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseWay, WayPaper, WayStage } from '../../../../preload/contract/purchase-ways.ts';

/**
 * The ways an office starts with: steps and papers of domain.md 4.3 in the states of 4.6. Which papers are bound to the
 * payment follows Merkezî Yönetim Harcama Belgeleri Yönetmeliği m.63; that subscription bills need no acceptance too.
 */

const paper = (name: string, document: WayPaper['document'] = null, signers = ''): WayPaper => ({ name, document, signers });
const stage = (code: string, name: string, effect: WayStage['effect'], waitsOn: string, ...papers: readonly WayPaper[]): WayStage => ({ code, name, effect, waitsOn, days: null, skippable: true, papers: [...papers] });

const finance = '{mali}';
const spender = 'Harcama yetkilisi';

const need = stage('ihtiyac', 'İhtiyaç ve talep', 'isaret', '{birim}', paper('İhtiyaç / talep formu (lüzum müzekkeresi)', 'ihtiyac', 'Talep eden, birim müdürü'));
const beforeOrder: readonly WayStage[] = [
  need,
  stage('maliyet', 'Yaklaşık maliyet', 'isaret', 'Gerçekleştirme görevlisi', paper('Yaklaşık maliyet hesap cetveli', 'yaklasik_maliyet', 'Gerçekleştirme görevlisi')),
  stage('odenek', 'Ödenek', 'isaret', finance, paper('Bütçe sorgusu')),
  stage('onay', 'Onay', 'isaret', spender, paper('Doğrudan temin onay belgesi', 'onay_belgesi', 'Gerçekleştirme görevlisi, harcama yetkilisi'), paper('Görevlendirme ve komisyon olurları')),
  stage('arastirma', 'Fiyat araştırması', 'isaret', 'Fiyat araştırma görevlisi', paper('Teklif mektupları'), paper('Piyasa fiyat araştırma tutanağı', 'fiyat_arastirma', 'Görevliler; harcama yetkilisi “uygundur”')),
  stage('yasaklilik', 'Yasaklılık teyidi', 'isaret', 'Fiyat araştırma görevlisi', paper('EKAP yasaklılık teyidi')),
  stage('karar', 'Karar', 'karar', spender),
  stage('siparis', 'Sipariş', 'siparis', spender, paper('Sipariş mektubu ya da sözleşme', 'siparis_mektubu', 'Harcama yetkilisi')),
];
const payment: readonly WayStage[] = [
  stage('fatura', 'Fatura', 'fatura', '{firma}', paper('e-Fatura / e-Arşiv fatura')),
  stage('kontrol', 'Ön mali kontrol', 'isaret', finance, paper('Vergi borcu yoktur yazısı'), paper('SGK borcu yoktur yazısı')),
  stage('odeme', 'Ödeme', 'odeme', finance, paper('Ödeme emri belgesi'), paper('Ödeme emrine ek belge listesi', 'odeme_ekleri', 'Gerçekleştirme görevlisi')),
];
const acceptance = paper('Muayene ve kabul komisyonu tutanağı', 'muayene_kabul', 'Komisyon üyeleri');

const words: Readonly<Record<PurchaseKind, Omit<PurchaseWay, 'kind'>>> = {
  mal: {
    filePlan: '934.01',
    stages: [
      ...beforeOrder,
      stage('teslim', 'Teslim', 'teslim', '{firma}', paper('İrsaliye'), paper('Teslim tesellüm tutanağı', 'teslim_tesellum', 'Teslim eden, teslim alan')),
      stage('kabul', 'Muayene ve kabul', 'kabul', 'Muayene ve kabul komisyonu', acceptance),
      stage('tasinir', 'Taşınır kaydı', 'isaret', 'Taşınır kayıt yetkilisi', paper('Taşınır işlem fişi (TİF)')),
      ...payment,
    ],
  },
  hizmet: {
    filePlan: '934.02',
    stages: [...beforeOrder, stage('teslim', 'Hizmetin yapılması', 'teslim', '{firma}'), stage('kabul', 'Hizmetin kabulü', 'kabul', 'Muayene ve kabul komisyonu', acceptance), ...payment],
  },
  // Electricity, water, natural gas, communication: no acceptance paper (m.63).
  abonelik: {
    filePlan: '841.02',
    stages: [stage('odenek', 'Ödenek', 'isaret', finance, paper('Bütçe sorgusu')), stage('fatura', 'Fatura', 'fatura', '{firma}', paper('Abonelik faturası')), stage('odeme', 'Ödeme', 'odeme', finance, paper('Ödeme emri belgesi'), paper('Ödeme emrine ek belge listesi', 'odeme_ekleri', 'Gerçekleştirme görevlisi'))],
  },
  // Stationery, computers and the like that another unit of the house gives (domain.md 2, 809.01).
  malzeme: {
    filePlan: '809.01',
    stages: [need, stage('onay', 'Onay', 'isaret', spender), stage('teslim', 'Teslim', 'teslim', 'Destek Hizmetleri Müdürlüğü', paper('Teslim tesellüm tutanağı', 'teslim_tesellum', 'Teslim eden, teslim alan'))],
  },
};

export const shippedWays: readonly PurchaseWay[] = purchaseKinds.map((kind) => ({ kind, ...words[kind] }));

export function shippedWay(kind: PurchaseKind): PurchaseWay {
  return { kind, ...words[kind] };
}
