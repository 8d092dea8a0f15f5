import type { ChannelCode, DayUnit, HandOffState, HolidayKind, NeighbourhoodKind, NotifyWay, Outcome, Priority, RequesterKind, RequestState, RequestType, SeatRole, TermEnd, TermStart } from './codes.ts';
import type { CrossDimension, CrossMeasure } from './cross-table.ts';
import type { ErrorCode } from './operation.ts';

/** Turkish words that both sides of the bridge need. Everything else on screen is in renderer/text. */

/** Each says what happened, what is safe, what to do. */
export const errorText: Readonly<Record<ErrorCode, string>> = {
  invalid: 'Bazı alanlar eksik ya da hatalı. Yazdıklarınız ekranda duruyor. İşaretli alanları düzeltip yeniden kaydedin.',
  notFound: 'Aradığınız kayıt bulunamadı. Öteki kayıtlarınız yerinde duruyor. Listeyi yenileyip yeniden deneyin.',
  conflict: 'Bu kayıt zaten var. Yazdıklarınız ekranda duruyor. Var olan kaydı açın ya da bilgiyi değiştirin.',
  rule: 'Bu işlem kaydın şu anki durumunda yapılamaz. Kayıt değişmedi. Kaydı yenileyip sıradaki adıma bakın.',
  forbidden: 'Bu işlem için yetkiniz yok. Hiçbir şey değişmedi. Müdürünüze danışın.',
  locked: 'Program kilitli. Kayıtlarınız ve yarım kalan formlarınız güvende. Adınızı seçip PIN’inizle girin.',
  busy: 'Program başka bir işi bitiriyor. Yazdıklarınız ekranda duruyor. Birkaç saniye sonra yeniden deneyin.',
  diskFull: "Diskte yer kalmadı. Yazdıklarınız ekranda duruyor, kayıtlarınız güvende. En az 50 MB yer açıp yeniden Kaydet'e basın.",
  readOnly: 'Veri klasörüne yazılamıyor. Kayıtlarınız güvende, okumaya devam edebilirsiniz. Klasörün yazma iznini açtırıp yeniden deneyin.',
  damaged: 'Veri dosyasında bir bozukluk bulundu. Hiçbir şey silinmedi. Programı kapatmadan bilgi işlem birimine haber verin.',
  fileNotWritable: 'Dosya buraya yazılamadı. Kayıtlarınız güvende. Başka bir klasör seçin ya da dosya açıksa kapatıp yeniden deneyin.',
  printerMissing: 'Bu bilgisayarda yazıcı bulunamadı. PDF hazır, kayıtlarınız güvende. PDF olarak kaydedip başka bir bilgisayardan yazdırın.',
  unknownOperation: 'Program bu isteği tanımadı. Kayıtlarınız güvende. Programı kapatıp yeniden açın.',
  internal: 'Beklenmeyen bir hata oldu. Kayıtlarınız güvende, bu işlem yapılmadı. Yeniden deneyin; sürerse hata numarasını bildirin.',
};

export const fieldText = {
  required: 'Bu alan boş bırakılamaz.',
  passwordShort: (least: number) => `Parola en az ${least} karakter olmalı.`,
  choose: 'Listeden seçin.',
  date: 'Tarih anlaşılamadı. Örnek: 22.11.2026',
  futureDate: 'Tarih bugünden ileri olamaz.',
  periodOrder: 'Bitiş tarihi başlangıçtan önce olamaz.',
  phone: 'Telefon anlaşılamadı. Örnek: 0 (532) 123 45 67',
  email: 'E-posta adresi anlaşılamadı. Örnek: ad@muhtar.gov.tr',
  tckn: 'T.C. kimlik numarası hatalı. 11 haneyi denetleyin.',
  number: 'Buraya sıfır ya da daha büyük bir tam sayı yazın.',
  money: 'Tutarı 1.250,50 gibi yazın.',
  moneyZero: 'Tutar sıfırdan büyük olmalı.',
  quantity: 'Miktar sıfırdan büyük olmalı. Örnek: 12 ya da 2,5',
  vatRate: 'KDV oranını listeden seçin: %0, %1, %10 ya da %20.',
  days: 'Gün sayısı 1 ile 366 arasında olmalı.',
  year: 'Yılı dört haneli yazın. Örnek: 2026',
  requestNumber: 'Kayıt numarası anlaşılamadı. Örnek: 2026/0143',
  reasonNeeded: 'Bu sonuç için gerekçe seçin.',
  duplicateNeeded: 'Hangi kaydın tekrarı olduğunu yazın. Örnek: 2026/0101',
  planYearNeeded: 'Hangi yılın programına alındığını yazın.',
  forwardedToNeeded: 'Hangi kuruma iletildiğini yazın.',
  doneAfterClosed: 'İşin yapıldığı tarih, sonuç tarihinden sonra olamaz.',
  time: 'Saati 08:30 gibi yazın.',
  timeOrder: 'Bitiş saati başlangıçtan sonra olmalı.',
  logo: 'Logo PNG ya da JPEG olmalı ve 1 MB’ı aşmamalı.',
  unknownNeighbourhood: (name: string) => `“${name}” adında bir mahalle yok. Adı düzeltin ya da mahalleye bu yazılışı ek ad olarak ekleyin.`,
  externalNoTaken: (number: string) => `Bu numara kayıtlı: ${number}`,
  expiredMuhtar: (name: string, ended: string) => `${name} adlı muhtarın görev süresi ${ended} tarihinde bitti. Görevdeki muhtarı seçin.`,
  oldDate: (months: number) => `Bu tarih ${months} ay önce, doğru mu?`,
  tooLong: (max: number) => `En çok ${max.toLocaleString('tr-TR')} karakter yazılabilir.`,
  beforeRegistration: 'Bu tarih, talebin kayıt tarihinden önce olamaz.',
  answerNotAccepted: 'Cevap henüz denetlenmedi ya da yetersiz bulundu. Önce “Cevap talebi tam karşılıyor mu?” sorusunu yanıtlayın.',
  wrongState: (state: string) => `Kayıt “${state}” durumunda; bu işlem şu an yapılamaz.`,
} as const;

export const stateNames: Readonly<Record<RequestState, string>> = {
  acik: 'Kayıt alındı',
  birimde: 'Birimde',
  yanitlandi: 'Cevap geldi',
  kapali: 'Sonuçlandı',
  iptal: 'İptal',
};

/** An open request whose clock stands still; a state of the screen, computed from the days of its pause. */
export const pausedName = 'Beklemede';

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  yapildi: 'Yapıldı',
  kismen: 'Kısmen yapıldı',
  programa_alindi: 'Programa alındı',
  yapilamadi: 'Yapılamadı',
  gorev_disi: 'Görev dışı – ilgili kuruma iletildi',
  mukerrer: 'Mükerrer',
  geri_cekildi: 'Geri çekildi',
};

export const typeNames: Readonly<Record<RequestType, string>> = {
  sikayet: 'Şikâyet',
  istek: 'İstek',
  ihbar: 'İhbar',
  gorus: 'Görüş',
  oneri: 'Öneri',
  bilgiedinme: 'Bilgi edinme',
};

/** Shipped names; the office may change the ones it uses (catalogue.channels). */
export const channelNames: Readonly<Record<ChannelCode, string>> = {
  mbs: 'Muhtar Bilgi Sistemi (MBS)',
  bizzat: 'Bizzat',
  telefon: 'Telefon',
  eposta: 'E-posta',
  dilekce: 'Dilekçe',
  mesaj: 'Mesaj / WhatsApp',
  ziyaret: 'Mahalle ziyareti',
  toplanti: 'İstişare toplantısı',
  halkgunu: 'Halk Günü',
  meclis: 'Mahalle Meclisi',
  cagri: 'Çağrı merkezi / Alo 153',
  cimer: 'CİMER',
  sosyal: 'Sosyal medya',
};

export const requesterKindNames: Readonly<Record<RequesterKind, string>> = { muhtar: 'Muhtar', stk: 'STK', kisi: 'Kişi' };
export const priorityNames: Readonly<Record<Priority, string>> = { normal: 'Normal', oncelikli: 'Öncelikli', acele: 'Acele' };
export const handOffStateNames: Readonly<Record<HandOffState, string>> = {
  bekliyor: 'Cevap bekleniyor',
  iade: 'İade edildi',
  yanitlandi: 'Cevaplandı',
  geri_alindi: 'Geri alındı',
};
export const notifyNames: Readonly<Record<NotifyWay, string>> = {
  telefon: 'Telefonla',
  yuzyuze: 'Yüz yüze',
  eposta: 'E-postayla',
  yazi: 'Yazıyla',
  mesaj: 'Mesajla',
  mbs: 'MBS üzerinden',
};
export const neighbourhoodKindNames: Readonly<Record<NeighbourhoodKind, string>> = { merkez: 'Merkez', kirsal: 'Kırsal' };
export const seatRoleNames: Readonly<Record<SeatRole, string>> = { muhtar: 'Muhtar', aza_asil: 'Asıl aza', aza_yedek: 'Yedek aza' };
export const termStartNames: Readonly<Record<TermStart, string>> = { secim: 'Seçim', ara_secim: 'Ara seçim', vekalet: 'Vekâlet' };
export const termEndNames: Readonly<Record<TermEnd, string>> = {
  sure_doldu: 'Süre doldu',
  istifa: 'İstifa',
  vefat: 'Vefat',
  gorevden_alma: 'Görevden alma',
  birlesme: 'Mahalle birleşmesi',
  diger: 'Diğer',
};
export const dayUnitNames: Readonly<Record<DayUnit, string>> = { gun: 'gün', isgunu: 'iş günü' };
export const holidayKindNames: Readonly<Record<HolidayKind, string>> = {
  full: 'Tam gün',
  half: 'Yarım gün (13.00’ten sonra)',
  administrative: 'İdari izin',
};

export const crossDimensionNames: Readonly<Record<CrossDimension, string>> = {
  mahalle: 'Mahalle',
  birim: 'Birim',
  kanal: 'Kanal',
  tur: 'Tür',
  konu_ust: 'Ana konu',
  konu: 'Konu',
  durum: 'Durum',
  sonuc: 'Sonuç',
  gerekce: 'Gerekçe',
  ay: 'Kayıt ayı',
  ceyrek: 'Kayıt çeyreği',
  yil: 'Kayıt yılı',
  oncelik: 'Öncelik',
  talep_eden: 'Talep eden',
};
export const crossMeasureNames: Readonly<Record<CrossMeasure, string>> = { sayi: 'Kayıt sayısı', ortalama_gun: 'Ortalama gün', geciken_pay: 'Geciken payı' };

/** Sentences of the request ledger. */
export const requestText = {
  doneOnNeeded: 'İşin yapıldığı tarihi yazın.',
  noWaitingHandOff: 'Bu havale artık cevap beklemiyor. Hiçbir şey değişmedi. Kaydı yenileyip sıradaki adıma bakın.',
  alreadyJudged: 'Bu cevap daha önce değerlendirildi. Hiçbir şey değişmedi. Kaydı yenileyip sıradaki adıma bakın.',
  notAnswered: 'Bu havaleye henüz cevap gelmedi. Önce cevabı işleyin.',
  sameUnit: 'Talep zaten bu birimde. Başka bir birim seçin.',
  closedUnit: (name: string, ended: string) => `${name} ${ended} tarihinde kapandı. Başka bir birim seçin.`,
  closedNgo: (name: string, ended: string) => `${name} ${ended} tarihinde kapandı. Başvuran olarak kişiyi yazın.`,
  beforeSent: 'Bu tarih, havale tarihinden önce olamaz.',
  beforeAnswer: 'Bu tarih, cevap tarihinden önce olamaz.',
  beforeClosed: 'Bu tarih, sonuç tarihinden önce olamaz.',
  dueBeforeSent: 'Birime verilen süre, havale tarihinden önce bitemez.',
  afterRegistration: 'Bu tarih, kayıt tarihinden sonra olamaz.',
  alreadyNotified: 'Başvurana daha önce bildirildi. Hiçbir şey değişmedi.',
  closedCannotCancel: 'Sonuçlanmış kayıt iptal edilemez. Önce kaydı yeniden açın.',
  duplicateUnknown: (number: string) => `${number} numaralı kayıt yok. Numarayı denetleyin.`,
  duplicateOfItself: 'Bir kayıt kendisinin tekrarı olamaz.',
  duplicateCancelled: (number: string) => `${number} iptal edilmiş. Geçerli bir kaydın numarasını yazın.`,
  duplicateCircle: (number: string) => `${number} bu kaydın tekrarı olarak kapatılmış. İkisi birbirinin tekrarı olamaz.`,
  notMuhtar: 'Seçilen görev muhtarlık değil. Listeden muhtarı seçin.',
  muhtarNotYet: (name: string, start: string) => `${name} adlı muhtarın görevi ${start} tarihinde başladı. Kayıt tarihindeki muhtarı seçin.`,
  urgentReason: 'Acele işaretlemek için gerekçesini yazın.',
  unitHandedOff: 'Talep birime gönderildi; birim buradan değişmez. Kaydı açıp “Birimi düzelt” ile gerekçesini yazarak değiştirin.',
  noExternalNo: (channel: string) => `“${channel}” kanalında dış numara tutulmaz. Kaydı açıp önce kanalı düzeltin.`,
  at: (number: string, sentence: string) => `${number}: ${sentence}`,
} as const;

/** Refusals of files; each says what happened, what is safe, what to do. */
export const fileText = {
  empty: (name: string) => `“${name}” boş (0 bayt). Eklenmedi, kaydınız değişmedi. Belgeyi yeniden tarayın ya da başka bir dosya seçin.`,
  tooLarge: (name: string, size: string, most: string) => `“${name}” ${size}; en çok ${most} eklenebilir. Eklenmedi, kaydınız değişmedi. Daha düşük çözünürlükle tarayın ya da sınırı Ayarlar › Dosyalar bölümünde yükseltin.`,
  unknownKind: (name: string) => `“${name}” bu programın tanıdığı bir belge ya da fotoğraf değil. Eklenmedi, kaydınız değişmedi. JPEG, PNG, PDF, Word (.docx), Excel (.xlsx) ya da metin dosyası ekleyin.`,
  program: (name: string) => `“${name}” bir program dosyası; adı ne olursa olsun eklenmez. Kaydınız değişmedi. Bu dosyayı açmayın, bilgi işlem birimine haber verin.`,
  markup: (name: string) => `“${name}” bir internet sayfası ya da çizim (HTML, SVG, XML). Eklenmedi, kaydınız değişmedi. Sayfayı PDF olarak kaydedip onu ekleyin.`,
  macros: (name: string) => `“${name}” içinde makro var. Eklenmedi, kaydınız değişmedi. Belgeyi makrosuz (.docx, .xlsx) ya da PDF olarak kaydedip onu ekleyin.`,
  oldOffice: (name: string) => `“${name}” eski Word ya da Excel biçiminde. Eklenmedi, kaydınız değişmedi. Belgeyi .docx, .xlsx ya da PDF olarak kaydedip onu ekleyin.`,
  archive: (name: string) => `“${name}” sıkıştırılmış bir klasör (zip). Eklenmedi, kaydınız değişmedi. Klasörü açıp içindeki belgeleri tek tek ekleyin.`,
  broken: (name: string) => `“${name}” eksik ya da bozuk görünüyor. Eklenmedi, kaydınız değişmedi. Belgeyi yeniden tarayın ya da gönderenden yeniden isteyin.`,
  megabytes: 'Buraya 1 ile 200 arasında bir tam sayı yazın.',
  incomplete: 'Dosya tam gelmedi. Eklenmedi, kaydınız değişmedi. Dosyayı yeniden ekleyin.',
  notWaiting: 'Eklenen dosyalardan biri artık beklemiyor. Yazdıklarınız ekranda duruyor. Dosyayı kaldırıp yeniden ekleyin.',
  linkedFolder: 'Veri klasöründeki “dosyalar” klasörü başka bir yere yönlendirilmiş. Hiçbir şey yazılmadı. Bilgi işlem birimine haber verin.',
  missing: (name: string) => `“${name}” veri klasöründe bulunamadı. Kaydın kendisi yerinde duruyor. Yedekten geri getirmek için bilgi işlem birimine haber verin.`,
  alreadyRemoved: 'Bu dosya daha önce çöpe taşındı. Hiçbir şey değişmedi. Kaydı yenileyin.',
  notRemoved: 'Bu dosya çöpte değil. Hiçbir şey değişmedi. Kaydı yenileyin.',
} as const;

export const snippetText = {
  code: 'Kısaltma yalnız harf ve rakamdan oluşur. Örnek: ab',
  codeTaken: (code: string, title: string) => `“${code}” kısaltması “${title}” metninde kullanılıyor. Başka bir kısaltma yazın.`,
  unknownField: (name: string) => `“{${name}}” diye bir alan yok. Alanı aşağıdaki listeden seçin.`,
} as const;
