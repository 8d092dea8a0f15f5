import { describe, expect, test } from 'vitest';
import { neighbourhoodsOf } from '../../db/seeds/provinces.ts';
import { unitSeeds } from '../../db/seeds/lists.ts';
import { neighbourhoodTitle } from '../../preload/contract/neighbourhood-name.ts';
import { addressedTo, nounCases, personTitled, withCase, type NameKind } from '../../preload/contract/suffix.ts';
import { lowerTr, upperTr } from '../../preload/contract/turkish.ts';

/** name; -e; -den; -in, as a clerk would write them. */
const institutions: readonly (readonly [string, string, string, string])[] = [
  ['Fen İşleri Müdürlüğü', 'Fen İşleri Müdürlüğüne', 'Fen İşleri Müdürlüğünden', 'Fen İşleri Müdürlüğünün'],
  ['Strateji Geliştirme Daire Başkanlığı', 'Strateji Geliştirme Daire Başkanlığına', 'Strateji Geliştirme Daire Başkanlığından', 'Strateji Geliştirme Daire Başkanlığının'],
  ['KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞINA', 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞINDAN', 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞININ'],
  ['İmar ve Şehircilik Müdürlüğü (Numarataj)', 'İmar ve Şehircilik Müdürlüğüne (Numarataj)', 'İmar ve Şehircilik Müdürlüğünden (Numarataj)', 'İmar ve Şehircilik Müdürlüğünün (Numarataj)'],
  ['Fen İşleri', 'Fen İşlerine', 'Fen İşlerinden', 'Fen İşlerinin'],
  ['Park ve Bahçeler', 'Park ve Bahçelere', 'Park ve Bahçelerden', 'Park ve Bahçelerin'],
  ['Kültür ve Sosyal İşler', 'Kültür ve Sosyal İşlere', 'Kültür ve Sosyal İşlerden', 'Kültür ve Sosyal İşlerin'],
  ['Zabıta', 'Zabıtaya', 'Zabıtadan', 'Zabıtanın'],
  ['ZABITA', 'ZABITAYA', 'ZABITADAN', 'ZABITANIN'],
  ['İtfaiye', 'İtfaiyeye', 'İtfaiyeden', 'İtfaiyenin'],
  ['Özel Kalem', 'Özel Kaleme', 'Özel Kalemden', 'Özel Kalemin'],
  ['Mezarlık', 'Mezarlığa', 'Mezarlıktan', 'Mezarlığın'],
  ['MEZARLIK', 'MEZARLIĞA', 'MEZARLIKTAN', 'MEZARLIĞIN'],
  ['Emlak ve İstimlak', 'Emlak ve İstimlaka', 'Emlak ve İstimlaktan', 'Emlak ve İstimlakın'],
  ['Hal', 'Hale', 'Halden', 'Halin'],
  ['Ziraat', 'Ziraate', 'Ziraatten', 'Ziraatin'],
  ['Denetim ve Kontrol', 'Denetim ve Kontrole', 'Denetim ve Kontrolden', 'Denetim ve Kontrolün'],
  ['Terminal', 'Terminale', 'Terminalden', 'Terminalin'],
  ['Protokol', 'Protokole', 'Protokolden', 'Protokolün'],
  ['Santral', 'Santrale', 'Santralden', 'Santralin'],
  ['2. Bölge', '2. Bölgeye', '2. Bölgeden', '2. Bölgenin'],
  ['Ekip 3', "Ekip 3'e", "Ekip 3'ten", "Ekip 3'ün"],
  ['Ekip 4', "Ekip 4'e", "Ekip 4'ten", "Ekip 4'ün"],
  ['Ekip 6', "Ekip 6'ya", "Ekip 6'dan", "Ekip 6'nın"],
  ['Ekip 9', "Ekip 9'a", "Ekip 9'dan", "Ekip 9'un"],
  ['Ekip 10', "Ekip 10'a", "Ekip 10'dan", "Ekip 10'un"],
  ['Ekip 20', "Ekip 20'ye", "Ekip 20'den", "Ekip 20'nin"],
  ['Ekip 40', "Ekip 40'a", "Ekip 40'tan", "Ekip 40'ın"],
  ['Ekip 100', "Ekip 100'e", "Ekip 100'den", "Ekip 100'ün"],
  ['Ekip 2.', "Ekip 2.'ye", "Ekip 2.'den", "Ekip 2.'nin"],
  ['DSİ', "DSİ'ye", "DSİ'den", "DSİ'nin"],
  ['İBB', "İBB'ye", "İBB'den", "İBB'nin"],
  ['MUSKİ', "MUSKİ'ye", "MUSKİ'den", "MUSKİ'nin"],
  ['TEDAŞ', "TEDAŞ'a", "TEDAŞ'tan", "TEDAŞ'ın"],
  ['AFAD', "AFAD'a", "AFAD'dan", "AFAD'ın"],
  ['PTT', "PTT'ye", "PTT'den", "PTT'nin"],
  ['Muğla BŞB', "Muğla BŞB'ye", "Muğla BŞB'den", "Muğla BŞB'nin"],
  ['Fen İşl. Md.', 'Fen İşl. Müdürlüğüne', 'Fen İşl. Müdürlüğünden', 'Fen İşl. Müdürlüğünün'],
  ['Muğla Valiliği', 'Muğla Valiliğine', 'Muğla Valiliğinden', 'Muğla Valiliğinin'],
  ['Köyceğiz Kaymakamlığı', 'Köyceğiz Kaymakamlığına', 'Köyceğiz Kaymakamlığından', 'Köyceğiz Kaymakamlığının'],
  ['Ulucami Yaptırma Derneği', 'Ulucami Yaptırma Derneğine', 'Ulucami Yaptırma Derneğinden', 'Ulucami Yaptırma Derneğinin'],
  ['Köyceğiz Eğitim Vakfı', 'Köyceğiz Eğitim Vakfına', 'Köyceğiz Eğitim Vakfından', 'Köyceğiz Eğitim Vakfının'],
  ['Kent Konseyi', 'Kent Konseyine', 'Kent Konseyinden', 'Kent Konseyinin'],
  ['Esnaf Odası', 'Esnaf Odasına', 'Esnaf Odasından', 'Esnaf Odasının'],
  ['Sulama Birliği', 'Sulama Birliğine', 'Sulama Birliğinden', 'Sulama Birliğinin'],
  ['Gençlik Spor Kulübü', 'Gençlik Spor Kulübüne', 'Gençlik Spor Kulübünden', 'Gençlik Spor Kulübünün'],
  ['Tarım Kredi Kooperatifi', 'Tarım Kredi Kooperatifine', 'Tarım Kredi Kooperatifinden', 'Tarım Kredi Kooperatifinin'],
];

const places: readonly (readonly [string, string, string, string])[] = [
  ['Yeni Mahallesi', "Yeni Mahallesi'ne", "Yeni Mahallesi'nden", "Yeni Mahallesi'nin"],
  ['YENİ MAHALLESİ', "YENİ MAHALLESİ'NE", "YENİ MAHALLESİ'NDEN", "YENİ MAHALLESİ'NİN"],
  ['Yenimahalle', "Yenimahalle'ye", "Yenimahalle'den", "Yenimahalle'nin"],
  ['Adalar Mahallesi (Binkoç Köyü)', "Adalar Mahallesi'ne (Binkoç Köyü)", "Adalar Mahallesi'nden (Binkoç Köyü)", "Adalar Mahallesi'nin (Binkoç Köyü)"],
  ['Arslanlı Köyü', "Arslanlı Köyü'ne", "Arslanlı Köyü'nden", "Arslanlı Köyü'nün"],
  ['Beyobası', "Beyobası'na", "Beyobası'ndan", "Beyobası'nın"],
  ['Kavakarası', "Kavakarası'na", "Kavakarası'ndan", "Kavakarası'nın"],
  ['Zeytinalanı', "Zeytinalanı'na", "Zeytinalanı'ndan", "Zeytinalanı'nın"],
  ['Hanyolu', "Hanyolu'na", "Hanyolu'ndan", "Hanyolu'nun"],
  ['Kozkalesi', "Kozkalesi'ne", "Kozkalesi'nden", "Kozkalesi'nin"],
  ['Yolağzı', "Yolağzı'na", "Yolağzı'ndan", "Yolağzı'nın"],
  ['Atayurdu', "Atayurdu'na", "Atayurdu'ndan", "Atayurdu'nun"],
  ['Konakbaşı', "Konakbaşı'na", "Konakbaşı'ndan", "Konakbaşı'nın"],
  ['Altınözü', "Altınözü'ne", "Altınözü'nden", "Altınözü'nün"],
  ['İnönü', "İnönü'ye", "İnönü'den", "İnönü'nün"],
  ['Akköprü', "Akköprü'ye", "Akköprü'den", "Akköprü'nün"],
  ['Çarşı', "Çarşı'ya", "Çarşı'dan", "Çarşı'nın"],
  ['Yangı', "Yangı'ya", "Yangı'dan", "Yangı'nın"],
  ['Akdarı', "Akdarı'ya", "Akdarı'dan", "Akdarı'nın"],
  ['Osmanlı', "Osmanlı'ya", "Osmanlı'dan", "Osmanlı'nın"],
  ['19 Mayıs', "19 Mayıs'a", "19 Mayıs'tan", "19 Mayıs'ın"],
  ['Sazak', "Sazak'a", "Sazak'tan", "Sazak'ın"],
  ['Ekincik', "Ekincik'e", "Ekincik'ten", "Ekincik'in"],
  ['Köyceğiz', "Köyceğiz'e", "Köyceğiz'den", "Köyceğiz'in"],
  ['Hamitköy', "Hamitköy'e", "Hamitköy'den", "Hamitköy'ün"],
  ['Halil Rıfat Paşa', "Halil Rıfat Paşa'ya", "Halil Rıfat Paşa'dan", "Halil Rıfat Paşa'nın"],
  ['Vank', "Vank'a", "Vank'tan", "Vank'ın"],
  ['Munzur', "Munzur'a", "Munzur'dan", "Munzur'un"],
  ['Cumhuriyet', "Cumhuriyet'e", "Cumhuriyet'ten", "Cumhuriyet'in"],
  ['İstiklal', "İstiklal'e", "İstiklal'den", "İstiklal'in"],
  ['İstanbul', "İstanbul'a", "İstanbul'dan", "İstanbul'un"],
  ['Muğla', "Muğla'ya", "Muğla'dan", "Muğla'nın"],
];

const people: readonly (readonly [string, string, string, string])[] = [
  ['Hasan Işık', "Hasan Işık'a", "Hasan Işık'tan", "Hasan Işık'ın"],
  ['Ayşe Çınar', "Ayşe Çınar'a", "Ayşe Çınar'dan", "Ayşe Çınar'ın"],
  ['İbrahim Öz', "İbrahim Öz'e", "İbrahim Öz'den", "İbrahim Öz'ün"],
  ['Fatma Oğuz', "Fatma Oğuz'a", "Fatma Oğuz'dan", "Fatma Oğuz'un"],
  ['Ali Öztürk', "Ali Öztürk'e", "Ali Öztürk'ten", "Ali Öztürk'ün"],
  ['Zeki Koç', "Zeki Koç'a", "Zeki Koç'tan", "Zeki Koç'un"],
  ['Mustafa Kemal', "Mustafa Kemal'e", "Mustafa Kemal'den", "Mustafa Kemal'in"],
  ['Osman Müftüoğlu', "Osman Müftüoğlu'na", "Osman Müftüoğlu'ndan", "Osman Müftüoğlu'nun"],
  ['Ayla Nar', "Ayla Nar'a", "Ayla Nar'dan", "Ayla Nar'ın"],
  ['Elif Kaya', "Elif Kaya'ya", "Elif Kaya'dan", "Elif Kaya'nın"],
  ['ŞULE ILGIN', "ŞULE ILGIN'A", "ŞULE ILGIN'DAN", "ŞULE ILGIN'IN"],
  ['HASAN İŞÇİ', "HASAN İŞÇİ'YE", "HASAN İŞÇİ'DEN", "HASAN İŞÇİ'NİN"],
];

const tables: readonly (readonly [NameKind, typeof institutions])[] = [['kurum', institutions], ['yer', places], ['kisi', people]];

describe.each(tables)('names of kind %s', (kind, rows) => {
  test.each(rows)('%s', (name, e, den, genitive) => {
    expect([withCase(name, 'e', kind), withCase(name, 'den', kind), withCase(name, 'in', kind)]).toEqual([e, den, genitive]);
  });
});

test('-de and -i follow the same sounds', () => {
  expect(withCase('Fen İşleri Müdürlüğü', 'de')).toBe('Fen İşleri Müdürlüğünde');
  expect(withCase('Zabıta', 'i')).toBe('Zabıtayı');
  expect(withCase('Sazak', 'de', 'yer')).toBe("Sazak'ta");
  expect(withCase('Köprübaşı', 'i', 'yer')).toBe("Köprübaşı'nı");
});

test.each([
  ['Yazı İşleri Müdürlüğü', 'YAZI İŞLERİ MÜDÜRLÜĞÜNE'],
  ['Mali Hizmetler Müdürlüğü', 'MALİ HİZMETLER MÜDÜRLÜĞÜNE'],
  ['Muğla Büyükşehir Belediye Başkanlığı (Fen İşleri Dairesi Başkanlığı)', 'MUĞLA BÜYÜKŞEHİR BELEDİYE BAŞKANLIĞINA\n(Fen İşleri Dairesi Başkanlığı)'],
  ['DSİ', "DSİ'YE"],
])('%s is addressed as %j', (name, expected) => {
  expect(addressedTo(name)).toBe(expected);
});

test.each([
  ['ayşe nur yılmaz', 'Ayşe Nur YILMAZ'],
  ['İSMAİL IŞIK', 'İsmail IŞIK'],
  ['Hasan Işık', 'Hasan IŞIK'],
  ['Satılmış', 'Satılmış'],
])('%s stands in a letter as %s', (name, expected) => {
  expect(personTitled(name)).toBe(expected);
});

test('every unit a new office may have is addressed as a Müdürlüğüne', () => {
  for (const name of unitSeeds) {
    expect(addressedTo(name)).toMatch(/MÜDÜRLÜĞÜNE$/);
    expect(withCase(name, 'den')).toBe(`${name}nden`);
  }
});

const FRONT = /[eiîöü]/;
const vowelsOf = (text: string) => lowerTr(text).match(/[aâeıîiouûöü]/g) ?? [];

test.each([
  ['Muğla', 'Köyceğiz', 25],
  ['İstanbul', 'Şişli', 25],
  ['Hatay', 'Altınözü', 48],
  ['Erzincan', 'Merkez', 160],
])('every neighbourhood of %s %s takes endings in harmony with its last vowel', async (province, district, atLeast) => {
  const names = await neighbourhoodsOf(province, district);
  expect(names.length).toBeGreaterThanOrEqual(atLeast);
  for (const written of names) {
    for (const name of [written.replace(/ \(.*/, ''), neighbourhoodTitle(written).replace(/ \(.*/, '')]) {
      // Read by letters: the written vowels say nothing.
      if (name === 'Osb') continue;
      for (const nounCase of nounCases) {
        const suffixed = withCase(name, nounCase, 'yer');
        const [stem, ending = ''] = suffixed.split("'");
        expect(stem).toBe(name);
        const last = vowelsOf(name).at(-1) ?? '';
        expect(FRONT.test(vowelsOf(ending).at(-1) ?? ''), suffixed).toBe(FRONT.test(last));
        expect(/^[yn]?[aeıiuü]|^n?[dt]/.test(ending), suffixed).toBe(true);
        if (/[fstkçşhp]$/.test(name)) expect(ending).not.toMatch(/^d/);
        expect(upperTr(suffixed)).toBe(withCase(upperTr(name), nounCase, 'yer'));
      }
    }
  }
});
