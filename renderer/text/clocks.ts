import type { ClockAction, ClockCode, ReminderKind } from '../../preload/contract/clocks.ts';

/** Words of the clocks: the section of a record, its dialogs, the reminders. */
export const clockNames: Readonly<Record<ClockCode, string>> = { yasal: 'Yasal süre', hedef: 'Hedef süre', soz: 'Sonucu bildirme sözü' };

export const clockActionNames: Readonly<Record<ClockAction, string>> = {
  beklet: 'Beklet',
  uyandir: 'Bekletmeyi bitir',
  uzat: 'Süreyi uzat',
  ara_cevap: 'Ara cevap ver',
  ertele: 'Hatırlatmayı ertele',
};

export const clockText = {
  title: 'Süreler',
  none: 'Bu kayıt için süre kuralı yok.',
  actions: 'Süre işlemleri',
  prepare: (letter: string) => `Yazı hazırla: ${letter}`,
  internal: 'Birimin süresi',
  shown: 'listede gösterilen',
  met: (on: string) => `${on} günü ara cevapla karşılandı`,
  done: (due: string) => `Son günü ${due} idi`,
  how: 'Nasıl sayıldı',
  extended: (on: string, before: string, reason: string) => `${on} günü uzatıldı. Önceki son gün: ${before}. Gerekçe: ${reason}`,
  paused: (reason: string, wakesOn: string) => `${reason}; ${wakesOn} günü kendiliğinden uyanır.`,
  pausedLegal: 'Yasal süre de durdu.',
  pausedTarget: 'Yalnız hedef süre durdu; yasal süre işliyor.',
  pausedNothing: 'Yasal süre işliyor; durdurulacak hedef süre yok.',
  pauses: 'Bekletmeler',
  pauseLine: (from: string, until: string, reason: string) => `${from} – ${until}: ${reason}`,
  interims: 'Ara cevaplar',
  interimLine: (on: string, how: string, stage: string) => `${on}, ${how}: ${stage}`,
  snoozed: (until: string, reason: string) => `Hatırlatma ${until} gününe ertelendi: ${reason}`,

  pauseTitle: 'Talebi beklet',
  pauseReason: 'Neden bekliyor',
  pauseNote: 'Açıklama',
  pauseOn: 'Beklemeye başladığı gün',
  wakesOn: 'Uyanma tarihi',
  wakesOnHint: 'Bu gün kendiliğinden uyanır ve Bugün sayfasında görünür.',
  pauseSave: 'Beklet',
  pausedDone: (until: string) => `Beklemeye alındı; ${until} günü uyanacak.`,
  stopsBoth: (basis: string) => `Bu neden yasal süreyi de durdurur. Dayanak: ${basis}`,
  stopsTargetOnly: (due: string) => `Yalnız hedef süre durur. Yasal süre işlemeye devam eder; son günü ${due}.`,
  stopsNothing: (due: string) => `Bu neden yasal süreyi durdurmaz; son gün yine ${due}. Kayıt beklemede görünür.`,
  stopsTarget: 'Hedef süre uyanma gününe kadar durur.',
  stopsNoClock: 'Bu kaydın süresi yok; kayıt uyanma gününe kadar beklemede görünür.',

  wakeTitle: 'Bekletmeyi bitir',
  wakeOn: 'Yeniden işlemeye başladığı gün',
  wakeNote: 'Süre bu günden itibaren yeniden sayılır; son gün buna göre öne gelir.',
  wakeSave: 'Bekletmeyi bitir',
  woken: 'Bekletme bitirildi.',

  extendTitle: 'Süreyi uzat',
  extendTo: (period: string, before: string, after: string) => `Süre toplam ${period} olur: son gün ${before} yerine ${after}. Önceki gün kayıtta kalır.`,
  extendDuty: (due: string) => `Uzatmanın ve gerekçesinin başvurana ${due} gününe kadar yazıyla bildirilmesi gerekir.`,
  extendReason: 'Uzatma gerekçesi',
  extendOn: 'Uzatma tarihi',
  extendSave: 'Süreyi uzat',
  extendedDone: 'Süre uzatıldı.',

  interimTitle: 'Ara cevap ver',
  interimStage: 'Başvurana bildirilen safahat',
  interimStageHint: 'İşin hangi aşamada olduğunu yazın; kayıtta ve süreçte görünür.',
  interimHow: 'Nasıl bildirildi',
  interimOn: 'Bildirim tarihi',
  promisedOn: 'Sonucun bildirileceği gün',
  promisedOnHint: 'Kayıt açık kalır ve bu gün hatırlatılır.',
  interimMeets: (basis: string) => `Ara cevap yasal süreyi karşılar; kayıt açık kalır. Dayanak: ${basis}`,
  interimRuns: (due: string) => `Bu kaydın kuralında ara cevap yasal süreyi karşılamaz; son gün yine ${due}.`,
  interimSave: 'Ara cevabı kaydet',
  interimDone: 'Ara cevap kaydedildi; kayıt açık.',

  snoozeTitle: 'Hatırlatmayı ertele',
  snoozeNote: 'Süreler işlemeye devam eder; yalnız hatırlatma bu güne kadar susar.',
  snoozeUntil: 'Yeniden hatırlatılacak gün',
  snoozeReason: 'Neden erteleniyor',
  snoozeSave: 'Ertele',
  snoozedDone: (until: string) => `Hatırlatma ${until} gününe ertelendi.`,
} as const;

export const reminderText = {
  title: 'Hatırlatmalar',
  columns: { why: 'Neden', on: 'Gün', number: 'No', subject: 'Konu', detail: 'Açıklama', unit: 'Birim' },
  kinds: { uyandi: 'Bekletme bitti', soz: 'Sonuç bildirilecek', uzatildi: 'Uzatılan süre', ertelenen: 'Ertelenen' } satisfies Record<ReminderKind, string> as Readonly<Record<ReminderKind, string>>,
  passed: 'günü geçti',
} as const;

export const reminderSettingsText = {
  title: 'Hatırlatma saatleri',
  lead: 'Program, süresi dolan ve uyanan talepleri bilgisayarın bildirimiyle yalnız bu gün ve saatlerde, tatiller dışında hatırlatır.',
  edit: 'Değiştir',
  spoken: (days: string, from: string, until: string) => `${days}; ${from} – ${until} arası`,
  silent: 'Bildirim gösterilmiyor. Hatırlatmalar yine Bugün sayfasında görünür.',
  enabled: 'Bildirim göster',
  enabledHint: 'Kapalıyken hatırlatmalar yalnız Bugün sayfasında görünür.',
  daysLabel: 'Günler',
  days: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
  from: 'Başlangıç saati',
  until: 'Bitiş saati',
  saved: 'Kaydedildi.',
} as const;

export const pauseReasonText = {
  title: 'Bekletme nedenleri',
  lead: 'Bir talep bekletilirken bu listeden neden seçilir. Yasal süre ancak kuralında durdurma dayanağı yazılıysa durur.',
  add: 'Yeni neden',
  edit: 'Nedeni düzenle',
  editOf: (name: string) => `“${name}” nedenini düzenle`,
  columns: { name: 'Neden', stops: 'Neyi durdurur', state: 'Durum' },
  stopsLegal: 'kural izin verirse yasal süreyi de',
  stopsTarget: 'yalnız hedef süreyi',
  name: 'Neden',
  stopsField: 'Yasal süreyi de durdurabilir',
  stopsHint: 'Örnek: 4982’de ücret bildirimi',
  active: 'Seçilebilir',
  saved: 'Kaydedildi.',
} as const;
