import { expect, test } from 'vitest';
import type { NoticeGroup, NoticeLine } from '../../preload/contract/notices.ts';
import { emailOf, messageOf, outcomeWords } from '../../renderer/features/notices/message.ts';

const sender = { institution: 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', unit: 'Muhtarlık İşleri Müdürlüğü' };
const line = (values: Partial<NoticeLine> = {}): NoticeLine => ({
  requestId: 1, coRequesterId: null, number: '2026/0139', registeredOn: '2026-11-12', subject: 'Sokak lambası yanmıyor', outcome: 'yapildi', reason: '', resultText: 'Lamba değişti',
  closedOn: '2026-11-20', doneOn: '2026-11-19', planYear: null, forwardedTo: '', duplicateOf: '', tries: 0, againOn: null, ...values,
});
const group = (lines: readonly NoticeLine[], values: Partial<NoticeGroup> = {}): NoticeGroup => ({ key: 'kisi-1', kind: 'muhtar', personId: 1, ngoId: null, name: 'Hasan Işık', phone: '', neighbourhood: 'Yeni', tries: 0, againOn: null, lines, ...values });

test('a message is one formal paragraph with outcome, reason and who writes', () => {
  expect(messageOf(group([line()]), sender)).toBe(
    'Sayın Hasan Işık (Yeni Mahallesi Muhtarı), 12.11.2026 tarihli “Sokak lambası yanmıyor” talebiniz (kayıt no 2026/0139): Yapıldı (19.11.2026). Lamba değişti. KÖYCEĞİZ BELEDİYE BAŞKANLIĞI Muhtarlık İşleri Müdürlüğü',
  );
  expect(messageOf(group([line({ outcome: 'yapilamadi', doneOn: null, reason: 'Bütçe/ödenek yok', resultText: '' })], { kind: 'kisi' }), sender)).toContain('Sayın Hasan Işık, 12.11.2026');
  expect(messageOf(group([line({ outcome: 'yapilamadi', doneOn: null, reason: 'Bütçe/ödenek yok', resultText: '' })]), sender)).toContain('Yapılamadı. Gerekçe: Bütçe/ödenek yok. KÖYCEĞİZ');
});

test('an e-mail has its subject first and one block for each request', () => {
  const text = emailOf(group([line(), line({ number: '2026/0140', subject: 'Yolda çukur', outcome: 'programa_alindi', planYear: 2027, reason: 'Bütçe/ödenek yok', resultText: '' })], { kind: 'stk', name: 'Çevre Derneği' }), sender);
  expect(text).toBe(`Konu: Talebinizin sonucu (2026/0139, 2026/0140)

Sayın Çevre Derneği yetkilisi,

Belediyemize ilettiğiniz taleplerin sonuçları aşağıda bilgilerinize sunulmuştur.

1) 2026/0139 – Sokak lambası yanmıyor (12.11.2026)
   Sonuç: Yapıldı (19.11.2026).
   Açıklama: Lamba değişti.

2) 2026/0140 – Yolda çukur (12.11.2026)
   Sonuç: 2027 yılı programına alındı.
   Gerekçe: Bütçe/ödenek yok.

Bilgilerinize saygıyla sunarız.

KÖYCEĞİZ BELEDİYE BAŞKANLIĞI
Muhtarlık İşleri Müdürlüğü`);
});

test('what is nobody’s success is said as it is', () => {
  expect(outcomeWords(line({ outcome: 'gorev_disi', forwardedTo: 'Karayolları', doneOn: null }))).toBe('Belediyemizin görev alanında olmadığından ilgili kuruma iletildi: Karayolları');
  expect(outcomeWords(line({ outcome: 'mukerrer', duplicateOf: '2026/0101', doneOn: null }))).toBe('2026/0101 numaralı kayıtla birlikte yürütülmektedir; sonucu ayrıca bildirilecektir');
  expect(outcomeWords(line({ outcome: 'geri_cekildi', doneOn: null }))).toBe('Geri çekildi');
});
