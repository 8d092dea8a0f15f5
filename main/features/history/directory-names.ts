import type { FieldNames } from './names.ts';

/** Turkish names of the columns of the directory whose changes the history keeps; '' = the row came. */
export const directoryFields: FieldNames = {
  person: { '': 'Kayıt açıldı', name: 'Ad', phone: 'Telefon', phone2: 'İkinci telefon', email: 'E-posta', address: 'Adres', note: 'Not', tckn: 'T.C. kimlik no' },
  seat_term: {
    '': 'Görev başladı',
    person_id: 'Görev: kişi',
    role: 'Görev: türü',
    position: 'Görev: sırası',
    acting: 'Görev: vekâleten',
    start_date: 'Görev: başlangıç',
    start_reason: 'Görev: başlama nedeni',
    end_date: 'Görev: son gün',
    end_reason: 'Görev: bitme nedeni',
  },
  neighbourhood: {
    '': 'Kayıt açıldı',
    name: 'Ad',
    kind: 'Tür',
    code: 'Kod',
    population: 'Nüfus',
    population_year: 'Nüfusun yılı',
    households: 'Hane',
    note: 'Not',
    valid_from: 'Kuruluş tarihi',
    valid_to: 'Kapanış tarihi',
    merged_into_id: 'Birleştiği mahalle',
    alias: 'Ek ad',
  },
  neighbourhood_former_name: { name: 'Eski ad' },
  neighbourhood_alias: { '': 'Ek ad eklendi', alias: 'Ek ad' },
  ngo: { '': 'Kayıt açıldı', name: 'Ad', field: 'Çalışma alanı', neighbourhood_id: 'Mahalle', phone: 'Telefon', email: 'E-posta', address: 'Adres', note: 'Not', closed_on: 'Kapanış tarihi' },
  ngo_contact: { '': 'Yetkili eklendi', title: 'Yetkilinin unvanı', ended: 'Yetkililiği bitti' },
  unit: { '': 'Kayıt açıldı', name: 'Ad', short_name: 'Kısa ad', phone: 'Telefon', note: 'Not', valid_from: 'Kuruluş tarihi', valid_to: 'Kapanış tarihi' },
  unit_staff: { '': 'Görevli eklendi', title: 'Görevlinin unvanı', responsible: 'Sorumlu', ended_on: 'Görevlinin ayrıldığı gün' },
};
