import type { LetterField, LetterKind } from './letter-model.ts';

/** Words of letters, chases and hand-over lists that both sides need. */

export const letterKindNames: Readonly<Record<LetterKind, string>> = {
  cevap: 'Cevap yazısı',
  ara_cevap: 'Ara cevap',
  uzatma: 'Süre uzatma yazısı',
  havale: 'Havale üst yazısı',
  tekit: 'Tekit (üsteleme) yazısı',
};

export const letterText = {
  filePlan: 'Dosya planı kodu anlaşılamadı. Örnek: 622.01',
  unknownField: (name: string, known: string) => `{${name}} diye bir alan yok. Kullanılabilecek alanlar: ${known}.`,
  unknownEnding: (name: string, ending: string) => `{${name}:${ending}} içindeki ek tanınmadı. Kullanılabilecek ekler: e, den, de, in, i.`,
  openBrace: 'Süslü ayraç eşleşmiyor. Alan adını {mahalle} gibi yazın.',
  openBracket: 'Köşeli ayraç eşleşmiyor. Alanı boşsa yazılmayacak bölümü [ ve ] arasına alın.',
  noUnit: 'Bu talep bir birime gönderilmemiş. Hiçbir şey değişmedi. Önce birime gönderin, sonra yazıyı hazırlayın.',
  labels: { republic: 'T.C.', number: 'Sayı', subject: 'Konu', reference: 'İlgi', attachment: 'Ek' },
  draft: 'TASLAK',
  draftNote: 'Taslaktır; sayı ve imza EBYS’de verilir.',
  onlyPdf: 'Bu çıktı yalnız PDF olur. Hiçbir dosya yazılmadı. PDF olarak kaydedin.',
} as const;

/** What each field of a template stands for. */
export const letterFieldNames: Readonly<Record<LetterField, string>> = {
  talep_no: 'Talebin kayıt numarası',
  talep_tarihi: 'Talebin kayıt tarihi',
  tarih: 'Yazının tarihi',
  kanal: 'Talebin geldiği kanal',
  dis_no: 'MBS, evrak ya da başvuru numarası',
  basvuran: 'Başvuranın adı',
  muhtar: 'Talep eden muhtarın adı',
  mahalle: 'Mahalle, “Yeni Mahallesi” biçiminde',
  konu: 'Talebin özeti',
  aciklama: 'Talebin açıklaması',
  birim: 'Talebin gönderildiği birim',
  havale_tarihi: 'Birime gönderildiği tarih',
  son_gun: 'Birime verilen ya da yasal son gün',
  cevap: 'Birimin cevabı',
  sonuc: 'Sonuç',
  gerekce: 'Gerekçe',
  sonuc_metni: 'Yapılan iş ve sonuç',
  adet: 'Yazıdaki talep sayısı',
  kurum: 'Kurumun adı',
  kapanis: 'Muhataba göre kapanış cümlesi',
  asama: 'İşin geldiği aşama',
  yeni_son_gun: 'Uzatılan son gün',
  uzatma_gerekcesi: 'Uzatmanın gerekçesi',
};

export const chaseText = {
  notAtUnit: (state: string) => `Bir birimde beklemiyor (${state}).`,
  today: 'Bugün zaten üstelendi.',
  nothing: 'Seçilen taleplerden hiçbiri üstelenemez: ya bir birimde beklemiyorlar ya da bugün üstelendiler. Hiçbir şey değişmedi. Listeden birimde bekleyenleri seçin.',
  turn: (turn: number) => `${turn}. tekit`,
  event: (unit: string, turn: number, daysLate: number) => (daysLate > 0 ? `${unit} için ${turn}. tekit yazısı hazırlandı; süre ${daysLate} gün geçmişti.` : `${unit} için ${turn}. tekit yazısı hazırlandı.`),
  future: 'Tekit tarihi bugün olmalı.',
} as const;
