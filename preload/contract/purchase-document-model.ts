import type { TemplateKind } from './purchase-codes.ts';

/** Fields that a template of a purchase paper may name, as {konu}; with an ending as {mahalle:e}, {firma:den}. */
export const purchaseFields = [
  'satin_alma_no',
  'tarih',
  'konu',
  'gerekce',
  'birim',
  'mahalle',
  'muhtarlik',
  'talep_no',
  'tur',
  'usul',
  'usul_dayanak',
  'dogrudan_temin',
  'butce_yili',
  'butce_kodu',
  'tertip',
  'dosya_kodu',
  'ekap_no',
  'kalem_sayisi',
  'yaklasik_maliyet',
  'yaklasik_maliyet_yazi',
  'tutar',
  'tutar_yazi',
  'kdv',
  'genel_toplam',
  'genel_toplam_yazi',
  'teklif_sayisi',
  'firma',
  'firma_adres',
  'firma_vergi_no',
  'firma_vergi_dairesi',
  'onay_tarihi',
  'onay_no',
  'karar_tarihi',
  'karar_no',
  'siparis_tarihi',
  'siparis_no',
  'teslim_suresi',
  'teslim_tarihi',
  'teslim_belge_no',
  'kabul_tarihi',
  'kabul_no',
  'fatura_no',
  'fatura_tarihi',
  'fatura_tutari',
  'kurum',
  'mudurluk',
  'harcama_yetkilisi',
  'harcama_yetkilisi_unvan',
  'gerceklestirme_gorevlisi',
  'gerceklestirme_gorevlisi_unvan',
  'tasinir_yetkilisi',
  'tasinir_yetkilisi_unvan',
  'fiyat_gorevlileri',
  'komisyon',
  'mali_hizmetler',
  'bos_tarih',
] as const;
export type PurchaseField = (typeof purchaseFields)[number];
export type PurchaseFieldValues = Readonly<Record<PurchaseField, string>>;

/** Fields that a template of a zimmet form may name. */
export const holdingFields = ['fis_no', 'tarih', 'adet', 'zimmet_sahibi', 'yer', 'bulundugu_yer', 'gorevli', 'kurum', 'mudurluk', 'bos_tarih'] as const;
export type HoldingField = (typeof holdingFields)[number];
export type HoldingFieldValues = Readonly<Record<HoldingField, string>>;

/** What of a paper the office writes; tables and figures come from the record. */
export interface PurchaseTemplateWords {
  readonly title: string;
  /** Before the table, a paragraph a line. */
  readonly opening: string;
  /** After it. */
  readonly closing: string;
  /** One "Rol | Ad Soyad | Unvan" a line; an empty line begins a row of signatures of its own. */
  readonly signers: string;
}

export interface PurchaseTemplate extends PurchaseTemplateWords {
  readonly kind: TemplateKind;
  /** Changed by the office; the shipped one can be had back. */
  readonly own: boolean;
}
