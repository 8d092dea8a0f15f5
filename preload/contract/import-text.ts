import type { ImportFieldCode, ImportKind, RowState } from './import-fields.ts';

/** Turkish words of the import that screen, command line and returned files share. */

export const importKindNames: Readonly<Record<ImportKind, string>> = {
  talepler: 'Talepler',
  muhtarlar: 'Muhtarlar',
  mahalleler: 'Mahalleler',
  birimler: 'Birimler',
  stk: 'STK’lar',
};

export const importFieldNames: Readonly<Record<ImportFieldCode, string>> = {
  externalNo: 'Dış numara (MBS, evrak)',
  externalDate: 'Dış numaranın tarihi',
  registeredOn: 'Kayıt tarihi',
  petitionDate: 'Dilekçe tarihi',
  channel: 'Geliş yolu',
  type: 'Tür',
  neighbourhood: 'Mahalle',
  requester: 'Başvuran',
  requesterKind: 'Başvuran türü',
  phone: 'Telefon',
  subject: 'Konu',
  text: 'Açıklama',
  topic: 'Konu başlığı',
  unit: 'Birim',
  priority: 'Öncelik',
  outcome: 'Sonuç',
  closedOn: 'Sonuç tarihi',
  reason: 'Gerekçe',
  resultText: 'Sonuç açıklaması',
  name: 'Ad',
  phone2: 'İkinci telefon',
  email: 'E-posta',
  address: 'Adres',
  note: 'Not',
  startDate: 'Göreve başlama',
  kind: 'Merkez / kırsal',
  code: 'Kod',
  population: 'Nüfus',
  populationYear: 'Nüfus yılı',
  households: 'Hane sayısı',
  shortName: 'Kısa ad',
  field: 'Çalışma alanı',
  contact: 'İlgili kişi',
};

export const rowStateNames: Readonly<Record<RowState, string>> = { yeni: 'Yeni', zaten: 'Zaten var', hatali: 'Hatalı' };
