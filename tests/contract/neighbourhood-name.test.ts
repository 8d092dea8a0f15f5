import { describe, expect, test } from 'vitest';
import { neighbourhoodKey, neighbourhoodName, neighbourhoodTitle } from '../../preload/contract/neighbourhood-name.ts';

describe('neighbourhoodKey', () => {
  test.each([
    ['Yeni', 'yeni'],
    ['YENİ MH.', 'yeni'],
    ['Yeni Mh', 'yeni'],
    ['Yeni Mah.', 'yeni'],
    ['yeni mahallesi', 'yeni'],
    ['YENI MAHALLESI', 'yeni'],
    ['Yeni Mahalle', 'yeni'],
    ['Yenimahalle', 'yeni'],
    ['YENİMAHALLE MAH.', 'yeni'],
    ['Yeni Mahalle Mah', 'yeni'],
    ['  Yeni   Mahallesi  Muhtarlığı ', 'yeni'],
    ['Mahallecik', 'mahallecik'],
    ['Mahallecik Mah.', 'mahallecik'],
    ['Mahalle', 'mahalle'],
    ['Mah', 'mah'],
    ['Karamah', 'karamah'],
    ['Mahmutlar', 'mahmutlar'],
    ['İzzet Paşa', 'izzetpasa'],
    ['İZZETPAŞA MAH.', 'izzetpasa'],
    ['19 Mayıs', '19mayis'],
    ['Arslanlı Köyü', 'arslanlikoyu'],
    ['Arslanlı', 'arslanli'],
    ['Atatürk Mah (çağlayan Beldesi)', 'ataturk/caglayanbeldesi'],
    ['Atatürk', 'ataturk'],
    ["Ahmed-i Hani Mahallesi Mah", 'ahmedihani'],
    ['Hacı Şakir’in Mah.', 'hacisakirin'],
    ['...', ''],
    ['', ''],
  ])('%s → %s', (written, key) => expect(neighbourhoodKey(written)).toBe(key));
});

describe('neighbourhoodName', () => {
  test.each([
    ['Akköprü Mah', 'Akköprü'],
    ['YENİ MH.', 'Yeni'],
    ['IŞIKLI MAHALLESİ', 'Işıklı'],
    ['Zeytinalanı Mahallesi', 'Zeytinalanı'],
    ['Yenimahalle', 'Yenimahalle'],
    ['Mahallecik', 'Mahallecik'],
    ['Mahalle', 'Mahalle'],
    ['Arslanlı Köyü', 'Arslanlı Köyü'],
    ['ATATÜRK MAH (ÇAĞLAYAN BELDESİ)', 'Atatürk (Çağlayan Beldesi)'],
    ['  Ulu   Cami  Mah. ', 'Ulu Cami'],
  ])('%s → %s', (written, name) => expect(neighbourhoodName(written)).toBe(name));
});

describe('neighbourhoodTitle', () => {
  test.each([
    ['Yeni', 'Yeni Mahallesi'],
    ['Yenimahalle', 'Yenimahalle'],
    ['Yeni Mahalle', 'Yeni Mahalle'],
    ['Arslanlı Köyü', 'Arslanlı Köyü'],
    ['Atatürk (Çağlayan Beldesi)', 'Atatürk Mahallesi (Çağlayan Beldesi)'],
  ])('%s → %s', (name, title) => expect(neighbourhoodTitle(name)).toBe(title));
});
