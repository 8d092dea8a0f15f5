import type { EndReason, PurchaseKind, PurchaseMethod } from '../../../preload/contract/purchase-codes.ts';

/** [item, quantity in hundredths, unit, unit price in kuruş without KDV, KDV %] */
export type PlannedLine = readonly [item: string, quantity: number, unit: string, price: number, vatRate: 0 | 1 | 10 | 20];

export interface Plan {
  /** {ay} = the month before it was opened, which is the month of a bill. */
  readonly subject: string;
  readonly need: string;
  readonly kind: PurchaseKind;
  readonly method?: PurchaseMethod;
  /** Neighbourhood whose muhtarlık it is for; left out: the office itself. */
  readonly place?: string;
  readonly code: string;
  readonly lines: readonly PlannedLine[];
  /** How many steps it has gone, each as far as one visit of the file goes; 'son' = to its end. */
  readonly steps: number | 'son';
  /** Working days since its last step; more than ten of them at one place make it stuck. */
  readonly quiet: number;
  /** Working days that the steps took together. */
  readonly span: number;
  /** Firms that offer, by their place in the list of firms; the first is the lowest. */
  readonly firms?: readonly number[];
  readonly partial?: true;
  readonly returned?: true;
  /** Code of a stage that was skipped, and why. */
  readonly skip?: readonly [code: string, reason: string];
  readonly notLowest?: string;
  readonly fewOffers?: string;
  readonly end?: { readonly reason: EndReason; readonly note: string; /** Subject of the one it was joined with. */ readonly into?: string };
  /** What was accepted becomes demirbaş of the muhtarlık. */
  readonly assets?: true;
}

const printer: PlannedLine = ['Lazer yazıcı', 100, 'adet', 985_000, 20];
const bill = (item: string, price: number): readonly PlannedLine[] => [[item, 100, 'ay', price, 20]];

/** What the office bought in its last year; every state of a purchase is reached by one of them. */
export const plans: readonly Plan[] = [
  { subject: 'Muhtarlık yazıcısı ve toneri', need: 'Muhtarlıktaki yazıcı onarılamıyor.', kind: 'mal', place: 'Yeni', code: '03.7', lines: [printer, ['Toner', 200, 'adet', 145_000, 20]], steps: 'son', quiet: 215, span: 28, firms: [0, 1, 2], assets: true },
  { subject: 'Kırtasiye malzemesi', need: 'Muhtarlıkların yıllık kırtasiye ihtiyacı.', kind: 'mal', code: '03.2', lines: [['A4 kâğıdı', 12_500, 'paket', 18_500, 20], ['Dosya ve klasör', 25_000, 'adet', 4_200, 20], ['Kalem takımı', 2_500, 'kutu', 32_000, 20]], steps: 'son', quiet: 200, span: 25, firms: [1, 0, 3], partial: true },
  { subject: 'Elektrik faturası, {ay}', need: 'Yeni Mahallesi muhtarlığının elektriği.', kind: 'abonelik', method: 'yok', place: 'Yeni', code: '03.2', lines: bill('Elektrik tüketimi', 142_350), steps: 'son', quiet: 205, span: 9, firms: [6] },
  { subject: 'Muhtarlık çatısı onarımı', need: 'Çatı yağmurda akıtıyor.', kind: 'hizmet', place: 'Toparlar', code: '03.8', lines: [['Çatı onarımı', 100, 'iş', 11_800_000, 20]], steps: 'son', quiet: 180, span: 40, firms: [4, 5, 3] },
  { subject: 'Bayrak ve direği', need: 'Direklerdeki bayraklar soldu.', kind: 'mal', code: '03.2', lines: [['Türk bayrağı', 2_500, 'adet', 42_000, 10], ['Bayrak direği', 500, 'adet', 310_000, 20]], steps: 'son', quiet: 150, span: 22, firms: [3, 0, 1] },
  { subject: 'İnternet faturası, {ay}', need: 'Gülpınar Mahallesi muhtarlığının interneti.', kind: 'abonelik', method: 'yok', place: 'Gülpınar', code: '03.5', lines: bill('İnternet hizmeti', 49_900), steps: 'son', quiet: 160, span: 8, firms: [7] },
  { subject: 'Muhtarlık boya badana işi', need: 'Bina beş yıldır boyanmadı.', kind: 'hizmet', place: 'Ulucami', code: '03.8', lines: [['Boya badana', 100, 'iş', 6_450_000, 20]], steps: 'son', quiet: 130, span: 32, firms: [5, 4, 3], skip: ['yasaklilik', 'Aynı firma için bu ay teyit alınmıştı.'] },
  { subject: 'Ofis mobilyası', need: 'Masa ve sandalyeler kırık.', kind: 'mal', place: 'Gelişim', code: '03.7', lines: [['Çalışma masası', 200, 'adet', 780_000, 20], ['Sandalye', 800, 'adet', 265_000, 20]], steps: 'son', quiet: 118, span: 30, firms: [3, 2, 0], partial: true, returned: true, assets: true },
  { subject: 'Su faturası, {ay}', need: 'Beyobası Mahallesi muhtarlığının suyu.', kind: 'abonelik', method: 'yok', place: 'Beyobası', code: '03.2', lines: bill('Su tüketimi', 38_740), steps: 'son', quiet: 140, span: 7, firms: [6] },
  { subject: 'Temizlik malzemesi', need: 'Muhtarlıklara dağıtılacak.', kind: 'malzeme', method: 'yok', code: '03.2', lines: [['Yüzey temizleyici', 5_000, 'adet', 9_500, 20], ['Çöp torbası', 10_000, 'paket', 4_800, 20]], steps: 'son', quiet: 110, span: 10 },
  { subject: 'Klima bakımı', need: 'Yıllık bakım zamanı geldi.', kind: 'hizmet', code: '03.7', lines: [['Klima bakımı', 1_200, 'adet', 120_000, 20]], steps: 'son', quiet: 100, span: 24, firms: [2, 4], fewOffers: 'İlçede yetkili iki servis var.' },
  { subject: 'Davetiye ve afiş basımı', need: 'Muhtarlar toplantısı için.', kind: 'hizmet', code: '03.5', lines: [['Davetiye', 50_000, 'adet', 1_450, 20], ['Afiş', 10_000, 'adet', 6_800, 20]], steps: 'son', quiet: 48, span: 20, firms: [1, 0, 3] },
  { subject: 'Güvenlik kamerası', need: 'Muhtarlık binası iki kez soyuldu.', kind: 'mal', place: 'Kavakarası', code: '03.7', lines: [['Kamera seti', 100, 'takım', 4_250_000, 20]], steps: 'son', quiet: 62, span: 27, firms: [2, 1, 3], notLowest: 'En düşük teklif gece görüşü olmayan kamera içindi.', assets: true },
  { subject: 'Elektrik faturası, {ay}', need: 'Yeni Mahallesi muhtarlığının elektriği.', kind: 'abonelik', method: 'yok', place: 'Yeni', code: '03.2', lines: bill('Elektrik tüketimi', 201_880), steps: 'son', quiet: 76, span: 8, firms: [6] },
  { subject: 'Isıtıcı alımı', need: 'Muhtarlık odası ısınmıyor.', kind: 'mal', place: 'Karaçam', code: '03.7', lines: [['Elektrikli ısıtıcı', 200, 'adet', 345_000, 20]], steps: 'son', quiet: 12, span: 24, firms: [0, 2, 3], assets: true },
  { subject: 'Klima alımı', need: 'Muhtarlıkta klima yok.', kind: 'mal', place: 'Ekincik', code: '06.1', lines: [['Klima', 100, 'adet', 3_900_000, 20]], steps: 2, quiet: 70, span: 6, end: { reason: 'odenek_yok', note: 'Sermaye giderlerinde ödenek kalmadı; gelecek yıl bütçesine önerildi.' } },
  { subject: 'Bilgisayar alımı', need: 'Beş muhtarlığa bilgisayar.', kind: 'mal', code: '06.1', lines: [['Masaüstü bilgisayar', 4_500, 'adet', 2_650_000, 20]], steps: 4, quiet: 55, span: 12, end: { reason: 'ihaleye', note: 'Fiyat araştırmasında sınır aşıldı; ihale hazırlığına verildi.' } },
  { subject: 'Projeksiyon cihazı', need: 'Toplantılar için.', kind: 'mal', code: '03.7', lines: [['Projeksiyon cihazı', 100, 'adet', 1_850_000, 20]], steps: 1, quiet: 40, span: 3, end: { reason: 'iptal', note: 'Kültür Müdürlüğünden ödünç alındı.' } },
  { subject: 'Yazıcı toneri alımı', need: 'Muhtarlıkların toneri azaldı.', kind: 'mal', code: '03.2', lines: [['Toner', 2_000, 'adet', 148_000, 20]], steps: 13, quiet: 14, span: 26, firms: [0, 1, 2] },
  { subject: 'Toner alımı', need: 'Merkez muhtarlıkların toneri.', kind: 'mal', code: '03.2', lines: [['Toner', 800, 'adet', 149_500, 20]], steps: 1, quiet: 9, span: 2, end: { reason: 'birlestirildi', note: 'Açık olan toner alımıyla birlikte yapılacak.', into: 'Yazıcı toneri alımı' } },
  { subject: 'Toner alımı, kırsal muhtarlıklar', need: 'Kırsal muhtarlıkların toneri bitti.', kind: 'mal', code: '03.2', lines: [['Toner', 1_200, 'adet', 149_500, 20]], steps: 2, quiet: 4, span: 4 },
  { subject: 'Elektrik faturası, {ay}', need: 'Yeni Mahallesi muhtarlığının elektriği.', kind: 'abonelik', method: 'yok', place: 'Yeni', code: '03.2', lines: bill('Elektrik tüketimi', 176_420), steps: 2, quiet: 19, span: 6, firms: [6] },
  { subject: 'Otobüs durağı cam onarımı', need: 'Muhtarlık önündeki durağın camı kırık.', kind: 'hizmet', place: 'Hamitköy', code: '03.8', lines: [['Cam onarımı', 100, 'iş', 1_250_000, 20]], steps: 3, quiet: 16, span: 9 },
  { subject: 'Muhtarlık tabelaları', need: 'Yirmi beş muhtarlığa aynı tabela.', kind: 'mal', code: '03.2', lines: [['Tabela', 2_500, 'adet', 3_450_000, 20]], steps: 5, quiet: 3, span: 12, firms: [3, 1, 2] },
  { subject: 'Çelik dolap alımı', need: 'Evrak için kilitli dolap.', kind: 'mal', place: 'Otmanlar', code: '03.7', lines: [['Çelik dolap', 200, 'adet', 690_000, 20]], steps: 8, quiet: 2, span: 17, firms: [3, 0, 2] },
  { subject: 'Muhtarlık yazıcıları', need: 'Altı muhtarlığın yazıcısı eskidi.', kind: 'mal', code: '03.7', lines: [['Lazer yazıcı', 600, 'adet', 985_000, 20], ['Toner', 600, 'adet', 145_000, 20]], steps: 9, quiet: 13, span: 20, firms: [0, 1, 2] },
  { subject: 'Su sebili alımı', need: 'Bekleme salonları için.', kind: 'mal', code: '03.7', lines: [['Su sebili', 500, 'adet', 420_000, 20]], steps: 10, quiet: 5, span: 20, firms: [0, 2, 3], partial: true },
  { subject: 'Perde alımı', need: 'Muhtarlık pencereleri.', kind: 'mal', place: 'Döğüşbelen', code: '03.2', lines: [['Perde', 3_650, 'm²', 38_500, 10]], steps: 10, quiet: 1, span: 19, firms: [3, 1, 0] },
  { subject: 'Mahalle haritası basımı', need: 'Her muhtarlığa duvar haritası.', kind: 'hizmet', code: '03.5', lines: [['Harita basımı', 2_500, 'adet', 185_000, 20]], steps: 11, quiet: 1, span: 21, firms: [1, 3, 0] },
  { subject: 'Fotokopi kâğıdı', need: 'İki aylık ihtiyaç.', kind: 'mal', code: '03.2', lines: [['A4 kâğıdı', 20_000, 'paket', 19_250, 20]], steps: 4, quiet: 1, span: 8 },
  { subject: 'Yangın söndürme tüpü dolumu', need: 'Yıllık dolum.', kind: 'hizmet', code: '03.7', lines: [['Tüp dolumu', 2_500, 'adet', 28_500, 20]], steps: 0, quiet: 1, span: 1 },
  { subject: 'Ekran koruyucu ve klavye', need: 'Kullanılamayan parçalar.', kind: 'malzeme', method: 'yok', code: '03.2', lines: [['Klavye', 600, 'adet', 42_000, 20]], steps: 2, quiet: 2, span: 3 },
  { subject: 'Elektrik faturası, {ay}', need: 'Toparlar Mahallesi muhtarlığının elektriği.', kind: 'abonelik', method: 'yok', place: 'Toparlar', code: '03.2', lines: bill('Elektrik tüketimi', 118640), steps: 'son', quiet: 195, span: 8, firms: [6] },
  { subject: 'Su faturası, {ay}', need: 'Yeni Mahallesi muhtarlığının suyu.', kind: 'abonelik', method: 'yok', place: 'Yeni', code: '03.2', lines: bill('Su tüketimi', 41260), steps: 'son', quiet: 170, span: 8, firms: [6] },
  { subject: 'İnternet faturası, {ay}', need: 'Yeni Mahallesi muhtarlığının interneti.', kind: 'abonelik', method: 'yok', place: 'Yeni', code: '03.5', lines: bill('İnternet hizmeti', 49900), steps: 'son', quiet: 145, span: 8, firms: [7] },
  { subject: 'Elektrik faturası, {ay}', need: 'Toparlar Mahallesi muhtarlığının elektriği.', kind: 'abonelik', method: 'yok', place: 'Toparlar', code: '03.2', lines: bill('Elektrik tüketimi', 132910), steps: 'son', quiet: 112, span: 8, firms: [6] },
  { subject: 'Su faturası, {ay}', need: 'Beyobası Mahallesi muhtarlığının suyu.', kind: 'abonelik', method: 'yok', place: 'Beyobası', code: '03.2', lines: bill('Su tüketimi', 46380), steps: 'son', quiet: 70, span: 8, firms: [6] },
  { subject: 'İnternet faturası, {ay}', need: 'Gülpınar Mahallesi muhtarlığının interneti.', kind: 'abonelik', method: 'yok', place: 'Gülpınar', code: '03.5', lines: bill('İnternet hizmeti', 54900), steps: 'son', quiet: 34, span: 8, firms: [7] },
  { subject: 'Çay ve şeker', need: 'Bekleme salonunda ikram için.', kind: 'mal', code: '03.2', lines: [['Çay', 3_000, 'kg', 24_500, 1], ['Küp şeker', 4_000, 'kg', 6_200, 1]], steps: 'son', quiet: 165, span: 18, firms: [3, 0, 1] },
  { subject: 'Temizlik malzemesi alımı', need: 'Depoda kalmadı; muhtarlıklara dağıtılacak.', kind: 'mal', code: '03.2', lines: [['Yüzey temizleyici', 12_000, 'adet', 9_800, 20], ['Kâğıt havlu', 20_000, 'paket', 11_400, 20]], steps: 'son', quiet: 142, span: 21, firms: [3, 0, 1] },
  { subject: 'Su tesisatı onarımı', need: 'Muhtarlığın lavabosu su kaçırıyor.', kind: 'hizmet', place: 'Zaferler', code: '03.8', lines: [['Tesisat onarımı', 100, 'iş', 1_480_000, 20]], steps: 'son', quiet: 125, span: 19, firms: [4, 5, 3] },
  { subject: 'Haşere ilaçlaması', need: 'Merkez muhtarlık binaları için.', kind: 'hizmet', code: '03.5', lines: [['İlaçlama', 600, 'bina', 165_000, 20]], steps: 'son', quiet: 92, span: 17, firms: [3, 5, 4] },
  { subject: 'Sandalye, depodan', need: 'Bekleme salonunda yer yok.', kind: 'malzeme', method: 'yok', place: 'Yangı', code: '03.7', lines: [['Sandalye', 600, 'adet', 180_000, 20]], steps: 'son', quiet: 84, span: 6 },
  { subject: 'Muhtarlık yazıcısı', need: 'Muhtarlıkta yazıcı yok.', kind: 'mal', place: 'Sultaniye', code: '03.7', lines: [printer], steps: 'son', quiet: 58, span: 23, firms: [0, 2, 1], assets: true },
  { subject: 'Kapı ve kilit onarımı', need: 'Giriş kapısı kapanmıyor.', kind: 'hizmet', place: 'Çayhisar', code: '03.8', lines: [['Kapı onarımı', 100, 'iş', 890_000, 20]], steps: 'son', quiet: 41, span: 18, firms: [5, 4, 3] },
  { subject: 'Kaşe ve mühür yapımı', need: 'Yeni kaşe gerekiyor.', kind: 'hizmet', code: '03.5', lines: [['Kaşe', 2_500, 'adet', 38_000, 20]], steps: 'son', quiet: 27, span: 16, firms: [1, 0, 3] },
];
