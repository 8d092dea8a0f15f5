import type { FirstStep } from '../../preload/contract/today.ts';
import type { RequestView } from '../../preload/contract/requests.ts';

export const todayText = {
  title: 'Bugün',
  counts: 'Bekleyen işler',
  tiles: {
    geciken: { label: 'Geciken', none: 'Geciken yok', hint: 'Son günü geçmiş, kapanmamış' },
    bugun: { label: 'Bugün dolan', none: 'Bugün dolan yok', hint: 'Son günü bugün olanlar' },
    uc_gun: { label: '3 gün içinde', none: '3 gün içinde dolan yok', hint: 'Son günü yaklaşanlar' },
    birimde_bekleyen: { label: 'Birimde bekleyen', none: '10 günü geçen yok', hint: '10 günden uzun süredir birimde' },
    bildirilecek: { label: 'Bildirilecek', none: 'Bildirilecek yok', hint: 'Sonuçlandı, başvurana söylenmedi' },
    acik: { label: 'Açık talepler', none: 'Açık talep yok', hint: 'Kapanmamış taleplerin tümü' },
  } satisfies Record<RequestView, { label: string; none: string; hint: string }> as Record<RequestView, { readonly label: string; readonly none: string; readonly hint: string }>,
  urgent: 'Önce bunlar',
  urgentEmpty: 'Süresi yaklaşan talep yok',
  urgentEmptyBody: 'Son günü geçen ya da yaklaşan talepler burada görünür.',
  latest: 'Son gelenler',
  latestEmpty: 'Henüz talep yok',
  latestEmptyBody: 'Bir muhtar, STK ya da vatandaş bir şey istediğinde Ctrl+N’ye basın. İlk talep 0001 numarasını alır.',
  newRequest: 'Yeni talep',
  allOpen: 'Tüm açık talepler',
  allRequests: 'Tüm talepler',
  columns: { number: 'No', due: 'Süre', subject: 'Konu', neighbourhood: 'Mahalle', unit: 'Birim', state: 'Durum', registeredOn: 'Kayıt' },
  noUnit: 'Havale edilmedi',
  purchases: {
    title: (stuck: string, open: string) => `Satın almalar: takılı ${stuck}, açık ${open}`,
    list: 'Takılı satın almalar',
    none: 'Takılı satın alma yok; hepsi aşaması için belirlenen sürede.',
    allStuck: 'Tüm takılılar',
    allOpen: 'Tüm açıklar',
  },
  steps: {
    title: 'Başlarken',
    progress: (done: number, all: number) => `${all} adımdan ${done} tanesi tamam`,
    done: 'tamam',
    open: 'yapılacak',
    names: {
      kurum: 'Kurum bilgilerini yazın',
      mahalleler: 'Mahalleleri ekleyin',
      muhtarlar: 'Muhtarları ve telefonlarını yazın',
      birimler: 'Belediyenin birimlerini seçin',
      konular: 'Konulara sorumlu birim bağlayın',
      ilk_talep: 'İlk talebi kaydedin',
      ilk_havale: 'Bir talebi birime gönderin',
      ilk_rapor: 'Bir rapor hazırlayın',
    } satisfies Record<FirstStep, string> as Record<FirstStep, string>,
  },
} as const;
