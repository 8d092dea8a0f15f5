import type { EndReason, LimitCertainty, MovementKind, PurchaseDocument, PurchaseKind, PurchaseMethod, PurchaseState, StageEffect, TemplateKind } from './purchase-codes.ts';

/** Turkish words of purchases that both sides of the bridge need. */

export const purchaseKindNames: Readonly<Record<PurchaseKind, string>> = { mal: 'Mal alımı', hizmet: 'Hizmet alımı', abonelik: 'Abonelik faturası', malzeme: 'Malzeme talebi (kurum içinden)' };

export const purchaseMethodNames: Readonly<Record<PurchaseMethod, string>> = {
  '22d': '22/d doğrudan temin',
  '22a': '22/a doğrudan temin (tek kaynak)',
  '22b': '22/b doğrudan temin (özel hak)',
  '22c': '22/c doğrudan temin (uyumluluk)',
  '21f': '21/f pazarlık',
  '21b': '21/b pazarlık',
  '19': '19 açık ihale',
  dmo: 'DMO’dan alım',
  cerceve: 'Çerçeve anlaşma',
  yok: 'İhale usulü yok (abonelik, kurum içi)',
};

export const stageEffectNames: Readonly<Record<StageEffect, string>> = {
  isaret: 'Elle işaretlenir (tarih, kişi, belge no)',
  karar: 'Firmaya karar verilince biter',
  siparis: 'Bütün kalemler sipariş edilince biter',
  teslim: 'Bütün kalemler teslim alınınca biter',
  kabul: 'Bütün kalemler kabul edilince biter',
  fatura: 'Bütün kalemler faturalanınca biter',
  odeme: 'Bütün faturalar ödenince biter',
};

export const purchaseStateNames: Readonly<Record<PurchaseState, string>> = {
  taslak: 'Taslak',
  onayda: 'Talep onayda',
  onaylandi: 'Onaylandı',
  arastirmada: 'Fiyat araştırmasında',
  firma_belirlendi: 'Firma belirlendi',
  siparis: 'Sipariş verildi',
  kismi_teslim: 'Kısmi teslim',
  teslim: 'Teslim alındı',
  kabul: 'Muayene ve kabul edildi',
  odemede: 'Ödemede',
  odendi: 'Ödendi',
  tamamlandi: 'Tamamlandı',
  iptal: 'İptal',
  odenek_yok: 'Ödenek yok',
  birlestirildi: 'Birleştirildi',
  ihaleye: 'İhaleye yönlendirildi',
};

export const endReasonNames: Readonly<Record<EndReason, string>> = { iptal: 'İptal', odenek_yok: 'Ödenek yok', birlestirildi: 'Başka bir satın almayla birleştirildi', ihaleye: 'İhaleye yönlendirildi' };

export const movementNames: Readonly<Record<MovementKind, string>> = { siparis: 'Sipariş', teslim: 'Teslim', kabul: 'Muayene ve kabul', iade: 'İade', fatura: 'Fatura', vazgecme: 'Kalandan vazgeçme' };

export const purchaseDocumentNames: Readonly<Record<PurchaseDocument, string>> = {
  ihtiyac: 'İhtiyaç / talep formu (lüzum müzekkeresi)',
  yaklasik_maliyet: 'Yaklaşık maliyet hesap cetveli',
  onay_belgesi: 'Doğrudan temin onay belgesi',
  teklif_isteme: 'Teklif isteme mektubu',
  teklif_cetveli: 'Teklif cetveli (boş)',
  fiyat_arastirma: 'Piyasa fiyat araştırma tutanağı',
  siparis_mektubu: 'Sipariş mektubu',
  teslim_tesellum: 'Teslim tesellüm tutanağı',
  muayene_kabul: 'Muayene ve kabul tutanağı',
  odeme_ekleri: 'Ödeme emrine ek belge listesi',
  dosya_kapagi: 'Dosya kapağı',
  dizi_pusulasi: 'Dizi pusulası',
};

export const templateNames: Readonly<Record<TemplateKind, string>> = { ...purchaseDocumentNames, zimmet_fisi: 'Zimmet fişi', iade_fisi: 'Zimmet iade fişi' };

export const limitCertaintyNames: Readonly<Record<LimitCertainty, string>> = {
  teyitli: 'Tebliğ metniyle teyitli',
  iki_kaynak: 'İki bağımsız tabloya göre; tebliğ metniyle karşılaştırın',
  teyitsiz: 'Teyitsiz; tebliğ metniyle karşılaştırın',
  kurum: 'Kurumun yazdığı',
};

export const purchaseText = {
  budgetCode: 'Ekonomik kodu 03.2 ya da 03.2.1.01 gibi yazın.',
  filePlan: 'Dosya planı kodunu 934.01 gibi yazın.',
  ekapNo: 'Doğrudan temin numarasını 26DT123456 gibi yazın.',
  noLine: 'En az bir kalem yazın.',
  nothingMoved: 'En az bir kalemin miktarını yazın.',
  offerEmpty: 'En az bir kalemin fiyatını yazın.',
  vatIncluded: 'Fiyatlara KDV’nin dahil olup olmadığını seçin.',
  stageCode: 'Aşamanın kısa adı küçük harf, rakam ve alt çizgiden oluşur.',
  noStage: 'En az bir aşama kalmalı.',
  stageTwice: 'Aynı aşama iki kez yazılamaz.',
  stageOrder: 'Karar, sipariş, teslim, kabul, fatura ve ödeme bu sırayla ve birer kez durabilir.',
  paymentWithoutInvoice: 'Ödeme aşaması için fatura aşaması da gerekir.',
} as const;
