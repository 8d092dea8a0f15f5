import type { HistorySubject } from '../../preload/contract/history.ts';
import { neighbourhoodTitle } from '../../preload/contract/neighbourhood-name.ts';

/** Words of a record's history on paper. */
export const historyText = {
  title: 'Değişiklik Geçmişi',
  record: 'Kayıt',
  subject: (subject: HistorySubject, title: string) => (subject === 'talep' ? `Talep ${title}` : subject === 'mahalle' ? neighbourhoodTitle(title) : subject === 'ayar' ? 'Ayarlar ve listeler' : title),
  count: 'Değişiklik sayısı',
  at: 'Zaman',
  actor: 'Yapan',
  field: 'Alan',
  about: 'Satır',
  before: 'Önce',
  after: 'Sonra',
  empty: 'Bu kayıtta değişiklik yok.',
  method: 'Geçmişi veritabanı kendisi yazar; kapatılamaz, değiştirilemez, silinemez. En yeni değişiklik en üsttedir.',
  cut: (shown: string) => `Yalnız en yeni ${shown} değişiklik yazıldı.`,
} as const;
