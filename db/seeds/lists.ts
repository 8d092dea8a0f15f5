import { channelCodes, type ChannelCode } from '../../preload/contract/codes.ts';
import { channelNames } from '../../preload/contract/text.ts';

/** Lists a new office starts with. All of them can be changed in Ayarlar. */

const externalNumbers: Partial<Record<ChannelCode, 'mbs' | 'evrak' | 'basvuru'>> = { mbs: 'mbs', dilekce: 'evrak', cimer: 'basvuru', cagri: 'basvuru' };

export const channelSeeds = channelCodes.map((code) => ({ code, name: channelNames[code], externalNo: externalNumbers[code] ?? null }));

/** Reasons for what was not done; the fixed list of the quarterly report plus "diğer" with free text. */
export const reasonSeeds = [
  { code: 'odenek_yok', name: 'Bütçe / ödenek yok' },
  { code: 'yetki_disi', name: 'Belediyenin yetkisi dışında' },
  { code: 'mevzuata_aykiri', name: 'Mevzuata aykırı' },
  { code: 'teknik_uygun_degil', name: 'Teknik olarak uygun değil' },
  { code: 'mulkiyet', name: 'Mülkiyet sorunu' },
  { code: 'programa_alindi', name: 'Programa alındı' },
  { code: 'mevsim', name: 'Mevsim / hava koşulları' },
  { code: 'mukerrer', name: 'Mükerrer başvuru' },
  { code: 'bilgi_eksik', name: 'Bilgi eksik' },
  { code: 'basvuran_vazgecti', name: 'Başvuran vazgeçti' },
  { code: 'diger', name: 'Diğer' },
] as const;

/** Units a small municipality usually has. The first run offers them to tick. */
export const unitSeeds = [
  'Fen İşleri Müdürlüğü',
  'Park ve Bahçeler Müdürlüğü',
  'Temizlik İşleri Müdürlüğü',
  'Zabıta Müdürlüğü',
  'İmar ve Şehircilik Müdürlüğü',
  'Destek Hizmetleri Müdürlüğü',
  'Mali Hizmetler Müdürlüğü',
  'Yazı İşleri Müdürlüğü',
  'Kültür ve Sosyal İşler Müdürlüğü',
  'Veteriner İşleri Müdürlüğü',
  'Ulaşım Hizmetleri Müdürlüğü',
  'Emlak ve İstimlak Müdürlüğü',
  'Ruhsat ve Denetim Müdürlüğü',
  'Basın Yayın ve Halkla İlişkiler Müdürlüğü',
] as const;

type UnitName = (typeof unitSeeds)[number];

/** Municipal topics and the unit each is first sent to. */
export const topicSeeds: readonly { readonly name: string; readonly unit: UnitName; readonly topics: readonly (string | readonly [string, UnitName])[] }[] = [
  {
    name: 'Yol ve kaldırım',
    unit: 'Fen İşleri Müdürlüğü',
    topics: ['Çukur onarımı', 'Asfalt', 'Parke ve kaldırım', 'Stabilize yol', 'Ova yolu', 'Yol açma', 'Menfez ve köprü', 'Kazı sonrası onarım', ['Trafik levhası ve kasis', 'Ulaşım Hizmetleri Müdürlüğü']],
  },
  { name: 'Aydınlatma', unit: 'Fen İşleri Müdürlüğü', topics: ['Sokak lambası', 'Park aydınlatması', 'Yeni direk'] },
  { name: 'Su ve altyapı', unit: 'Fen İşleri Müdürlüğü', topics: ['İçme suyu', 'Kanalizasyon', 'Yağmur suyu', 'Dere temizliği'] },
  { name: 'Park ve yeşil alan', unit: 'Park ve Bahçeler Müdürlüğü', topics: ['Park bakımı', 'Çocuk oyun grubu', 'Ağaç budama', 'Ağaç dikimi', 'Bank ve kamelya', 'Spor aletleri'] },
  { name: 'Temizlik', unit: 'Temizlik İşleri Müdürlüğü', topics: ['Çöp toplama', 'Konteyner', 'Sokak süpürme', 'Moloz ve atık', 'İlaçlama'] },
  { name: 'Zabıta', unit: 'Zabıta Müdürlüğü', topics: ['Gürültü', 'Kaldırım işgali', 'Pazar yeri', 'Seyyar satıcı'] },
  { name: 'Hayvanlar', unit: 'Veteriner İşleri Müdürlüğü', topics: ['Sahipsiz hayvan', 'Hayvan sağlığı'] },
  { name: 'İmar', unit: 'İmar ve Şehircilik Müdürlüğü', topics: ['Kaçak yapı', 'Tehlikeli yapı', 'İmar durumu', 'Adres ve numara levhası'] },
  { name: 'Ulaşım', unit: 'Ulaşım Hizmetleri Müdürlüğü', topics: ['Durak', 'Toplu taşıma', 'Otopark'] },
  { name: 'Sosyal ve kültürel', unit: 'Kültür ve Sosyal İşler Müdürlüğü', topics: ['Sosyal yardım', 'Taziye hizmeti', 'Kurs ve etkinlik', 'Spor alanı'] },
  { name: 'Muhtarlık hizmetleri', unit: 'Destek Hizmetleri Müdürlüğü', topics: [['Muhtarlık binası onarımı', 'Fen İşleri Müdürlüğü'], 'Mobilya ve donanım', 'Kırtasiye', 'Temizlik malzemesi', 'Abonelik ve fatura'] },
  { name: 'Diğer', unit: 'Yazı İşleri Müdürlüğü', topics: ['Bilgi edinme', 'Teşekkür', 'Başka kurumun görevi'] },
];
