import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportKind } from '../../../preload/contract/imports.ts';
import { importOffice, type ImportOffice } from './office.ts';

let office: ImportOffice;
beforeEach(async () => {
  office = await importOffice();
});
afterEach(() => office.close());

async function bring(kind: ImportKind, rows: readonly (readonly unknown[])[], more: { readonly resolutions?: { written: string; add: true }[] } = {}) {
  const look = await office.lookAt(kind, rows, more);
  const done = await office.call('imports', 'run', { tableId: look.tableId, kind, mapping: look.mapping, skipRejected: true, ...more });
  return { look, done };
}
const errors = (look: Awaited<ReturnType<ImportOffice['lookAt']>>) => look.preview.map(({ state, known, problems }) => (state === 'zaten' ? known : problems.map(({ message }) => message).join(' ')));

test('neighbourhoods: numbers with points, kinds, names that are here under any spelling', async () => {
  const { look } = await bring('mahalleler', [['Mahalle', 'Nüfus', 'Hane Sayısı', 'Merkez/Kırsal'], ['YENİ MAH.', 5, '', ''], ['Ova Köyü', '1.234', 410, ''], ['Bahçe', 'çok', '', ''], ['ova köyü', 1, '', ''], ['Dere', 2500, '', 'kırsal']]);
  expect(errors(look)).toEqual(['Rehberde zaten var', '', '“çok” bir tam sayı olarak anlaşılamadı.', 'Dosyanın 3. satırıyla aynı', '']);
  const rows = await office.call('neighbourhoods', 'list', { text: '' });
  expect(rows.map(({ name, population, kind }) => [name, population, kind])).toEqual([['Çiçek', 1000, 'merkez'], ['Dere', 2500, 'kirsal'], ['Ova Köyü', 1234, 'kirsal'], ['Yeni', 1000, 'merkez']]);
});

test('muhtars: who leaves, who stays, who cannot be; new neighbourhoods on the way; undone as one', async () => {
  const rows = [
    ['Mahalle', 'Muhtar Adı Soyadı', 'Cep', 'Göreve Başlama'],
    ['Yeni', 'HASAN IŞIK', '', ''],
    ['Çiçek', 'Ali Er', '532 111 22 33', '01.06.2026'],
    ['Ova', 'Veli Su', 'dahili 12', ''],
    ['Ova', 'Deli Su', '', ''],
    ['Yeni', 'Yeni Kişi', '', '31.03.2024'],
    ['', 'Kimsesiz', '', ''],
  ];
  const { look } = await bring('muhtarlar', rows, { resolutions: [{ written: 'Ova', add: true }] });
  expect(errors(look)).toEqual([
    'Hasan Işık zaten görevde'.replace('Hasan Işık', 'HASAN IŞIK'),
    '',
    '“dahili 12” bir telefon değil; nota yazılacak.',
    'Bu mahalle için 4. satırda da bir muhtar var.',
    'Bu mahallede Hasan Işık 31.03.2024 tarihinden beri görevde. Göreve başlama tarihi bundan sonra olmalı.',
    'Bu alan boş bırakılamaz.',
  ]);
  const muhtars = async () => (await office.call('neighbourhoods', 'list', { text: '' })).map(({ name, muhtar }) => [name, muhtar]);
  expect(await muhtars()).toEqual([['Çiçek', 'Ali Er'], ['Ova', 'Veli Su'], ['Yeni', 'Hasan Işık']]);
  await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
  expect(await muhtars()).toEqual([['Çiçek', 'Gül Çınar'], ['Yeni', 'Hasan Işık']]);
});

test('units, known by any spelling', async () => {
  const { look } = await bring('birimler', [['Müdürlük', 'Dahili'], ['FEN İŞLERİ MÜD.', ''], ['Zabıta Müdürlüğü', '0252 262 10 10']]);
  expect(errors(look)).toEqual(['Rehberde zaten var', '']);
  expect((await office.call('units', 'list', { text: 'zabıta' }))[0]).toMatchObject({ phone: '+902522621010' });
});

test('NGOs with their contact; a wrong address is refused', async () => {
  const { look } = await bring('stk', [['Dernek Adı', 'Faaliyet Alanı', 'Başkan', 'Telefon', 'E-posta', 'Mahalle'], ['Doğa Derneği', 'çevre', 'Ayşe Er', '0532 111 22 33', 'doga@ornek.org', 'Yeni'], ['Spor Kulübü', '', '', '', 'adres', ''], ['DOĞA DERNEĞİ', '', '', '', '', '']]);
  expect(errors(look)).toEqual(['', 'E-posta adresi anlaşılamadı. Örnek: ad@muhtar.gov.tr', 'Dosyanın 2. satırıyla aynı']);
  const [row] = await office.call('ngos', 'list', { text: '' });
  expect(row).toMatchObject({ name: 'Doğa Derneği', field: 'çevre', contact: 'Ayşe Er', neighbourhood: 'Yeni' });
});
