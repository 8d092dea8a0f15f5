import type { NeighbourhoodKind } from '../../preload/contract/codes.ts';

/** What the sample says of a real neighbourhood: the name is real, every figure is made up. */
export interface SamplePlace {
  readonly name: string;
  readonly kind: NeighbourhoodKind;
  readonly population: number;
  readonly households: number;
  /** How much of all requests comes from here. */
  readonly weight: number;
  readonly aliases: readonly string[];
}

function place(name: string, kind: NeighbourhoodKind, population: number, weight: number, aliases: readonly string[] = []): SamplePlace {
  return { name, kind, population, households: Math.round(population / (kind === 'merkez' ? 2.9 : 3.2)), weight, aliases };
}

export const samplePlaces: readonly SamplePlace[] = [
  place('Akköprü', 'kirsal', 612, 2),
  place('Balcılar', 'kirsal', 287, 1),
  place('Beyobası', 'kirsal', 3420, 6, ['Beyobası Beldesi']),
  place('Çandır', 'kirsal', 541, 3),
  place('Çayhisar', 'kirsal', 768, 2),
  place('Döğüşbelen', 'kirsal', 1875, 4),
  place('Ekincik', 'kirsal', 496, 3),
  place('Gelişim', 'merkez', 3985, 8),
  place('Gülpınar', 'merkez', 4410, 9),
  place('Hamitköy', 'kirsal', 1320, 3, ['Hamit Köyü']),
  place('Karaçam', 'kirsal', 264, 1),
  place('Kavakarası', 'kirsal', 1140, 3),
  place('Köyceğiz', 'merkez', 1735, 4, ['Köyceğiz Merkez']),
  place('Otmanlar', 'kirsal', 905, 2),
  place('Pınar', 'kirsal', 372, 1),
  place('Sazak', 'kirsal', 318, 1),
  place('Sultaniye', 'kirsal', 446, 3),
  place('Toparlar', 'kirsal', 5260, 8, ['Toparlar Beldesi']),
  place('Ulucami', 'merkez', 3610, 8),
  place('Yangı', 'kirsal', 1480, 3),
  place('Yayla', 'kirsal', 233, 1),
  place('Yeni', 'merkez', 4120, 10),
  place('Yeşilköy', 'kirsal', 1690, 4),
  place('Zaferler', 'kirsal', 815, 2),
  place('Zeytinalanı', 'kirsal', 1265, 3),
];

export const populationYear = 2025;
export const figuresNote = 'Nüfus ve hane sayıları örnektir; gerçek değerleri TÜİK tablosundan yazınız.';

export const townStreets = [
  'Atatürk Caddesi', 'Cumhuriyet Caddesi', 'Kordon Caddesi', 'Fevzipaşa Caddesi', 'Menderes Caddesi', 'Liman Caddesi', 'Gölbaşı Caddesi', 'Okul Caddesi',
  'Menekşe Sokak', 'Papatya Sokak', 'Sığla Sokak', 'Portakal Sokak', 'Zakkum Sokak', 'Leylak Sokak', 'Begonvil Sokak', 'Yasemin Sokak', 'Çınar Sokak',
  'Değirmen Sokak', 'Çeşme Sokak', 'Hamam Sokak', 'Kışla Sokak', 'Işıklar Sokak', 'Turunç Sokak', 'Narin Sokak', 'Şehit Er Ali Çetin Sokak', 'Kaunos Sokak',
  'Sandras Sokak', '103. Sokak', '118. Sokak', '215. Sokak', '221. Sokak', '304. Sokak', '309. Sokak', '412. Sokak',
] as const;

export const villageStreets = [
  'Köy İçi Yolu', 'Yayla Yolu', 'Ova Yolu', 'Değirmen Yolu', 'Okul Yolu', 'Mezarlık Yolu', 'Kuyubaşı Sokak', 'Harman Sokak', 'Çeşmebaşı Sokak', 'Cami Sokak',
  'Zeytinlik Sokak', 'Narenciye Sokak', 'Sığla Sokak', 'Çınaraltı Sokak', 'Kavaklı Sokak', 'Irmak Sokak', 'Dere Sokak', 'Pazaryeri Sokak', 'Arıcılar Sokak', 'Köprübaşı Sokak',
] as const;

export const localities = [
  'Kocaçay', 'Değirmenyanı', 'Çınaraltı', 'Harmanyeri', 'Kuyubaşı', 'Köprübaşı', 'Kızılkaya', 'Yanıkharman', 'Asarlık', 'Gökbel', 'Kumluova', 'Karabük',
  'Taşlıburun', 'Sarıöz', 'İncirlidere', 'Ağalar Çeşmesi', 'Kışlaönü', 'Çamlıbel', 'Şalvarlı', 'Ilıca Altı',
] as const;

export const landmarks = [
  'ilkokul', 'sağlık ocağı', 'cami', 'pazar yeri', 'muhtarlık binası', 'çocuk parkı', 'düğün salonu', 'taziye evi', 'ortaokul', 'mezarlık', 'spor sahası', 'kooperatif binası',
] as const;
