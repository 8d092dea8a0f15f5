/** The closed lists of purchases (4734). Their Turkish names are in purchase-text.ts. */

/** What is bought; each has its own way of stages. `malzeme` is asked for inside the house and is not bought. */
export const purchaseKinds = ['mal', 'hizmet', 'abonelik', 'malzeme'] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];

/** domain.md 4.1; DMO and çerçeve anlaşma are bought from by order, without a price research of the office's own. */
export const purchaseMethods = ['22d', '22a', '22b', '22c', '21f', '21b', '19', 'dmo', 'cerceve', 'yok'] as const;
export type PurchaseMethod = (typeof purchaseMethods)[number];

/**
 * What closes a stage: the clerk's mark (isaret), the decision on the offers (karar), or quantities and money that
 * have come together.
 */
export const stageEffects = ['isaret', 'karar', 'siparis', 'teslim', 'kabul', 'fatura', 'odeme'] as const;
export type StageEffect = (typeof stageEffects)[number];

/** domain.md 4.6; computed from what happened, never chosen. */
export const purchaseStates = ['taslak', 'onayda', 'onaylandi', 'arastirmada', 'firma_belirlendi', 'siparis', 'kismi_teslim', 'teslim', 'kabul', 'odemede', 'odendi', 'tamamlandi', 'iptal', 'odenek_yok', 'birlestirildi', 'ihaleye'] as const;
export type PurchaseState = (typeof purchaseStates)[number];

/** How a purchase ends without being concluded; possible at every stage. */
export const endReasons = ['iptal', 'odenek_yok', 'birlestirildi', 'ihaleye'] as const;
export type EndReason = (typeof endReasons)[number];

export const movementKinds = ['siparis', 'teslim', 'kabul', 'iade', 'fatura', 'vazgecme'] as const;
export type MovementKind = (typeof movementKinds)[number];

export const purchaseEventKinds = ['acilis', 'asama', 'atlama', 'geri_acma', 'havale', 'teklif', 'karar', 'siparis', 'teslim', 'kabul', 'iade', 'fatura', 'vazgecme', 'odeme', 'iptal', 'bitis', 'devam', 'evrak', 'dosya', 'geri_alma'] as const;
export type PurchaseEventKind = (typeof purchaseEventKinds)[number];

/** Papers that the program makes from the record. */
export const purchaseDocuments = [
  'ihtiyac',
  'yaklasik_maliyet',
  'onay_belgesi',
  'teklif_isteme',
  'teklif_cetveli',
  'fiyat_arastirma',
  'siparis_mektubu',
  'teslim_tesellum',
  'muayene_kabul',
  'odeme_ekleri',
  'dosya_kapagi',
  'dizi_pusulasi',
] as const;
export type PurchaseDocument = (typeof purchaseDocuments)[number];

/** Papers of what was bought and given to somebody. */
export const holdingForms = ['zimmet_fisi', 'iade_fisi'] as const;
export type HoldingForm = (typeof holdingForms)[number];

/** Papers whose words the office may write. */
export const templateKinds = [...purchaseDocuments, ...holdingForms] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const isHoldingForm = (kind: TemplateKind): kind is HoldingForm => (holdingForms as readonly TemplateKind[]).includes(kind);

/** How sure a figure of the limits is: in the tebliğ itself, in two independent tables, in none of them, or typed by the office. */
export const limitCertainties = ['teyitli', 'iki_kaynak', 'teyitsiz', 'kurum'] as const;
export type LimitCertainty = (typeof limitCertainties)[number];

/** Rates of KDV that a line may have, in per cent. */
export const vatRates = [0, 1, 10, 20] as const;
export type VatRate = (typeof vatRates)[number];

/** Warnings only: the office decides (each with its legal basis in purchase-text.ts). */
export const purchaseWarnings = ['sinir_yakin', 'sinir_asildi', 'sinir_yok', 'tavan_yakin', 'tavan_asildi', 'bolme', 'az_teklif', 'odenek_asildi', 'yasaklilik_eski'] as const;
export type PurchaseWarningCode = (typeof purchaseWarnings)[number];
