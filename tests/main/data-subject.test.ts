import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setUp } from './directory/sample.ts';
import { pdfText } from './reports/poppler.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

let office: LedgerOffice;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-ilgili-'));
  office = await ledgerOffice({ services: { askSavePath: () => Promise.resolve(join(folder, 'x.pdf')) } });
  await setUp(office, { tcknEnabled: true });
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const sheet = (personId: number, receivedOn: string) => office.call('reports', 'preview', { report: { kind: 'kvkk_cevap', personId, receivedOn } });

describe('the answer to a data subject', () => {
  test.each([
    // 22.12.2026 is a Tuesday; the 30th day from 03.11.2026 is Thursday 03.12.
    ['2026-11-22', '22.12.2026', 'Son gün: 22 Aralık 2026 Salı'],
    ['2026-11-03', '03.12.2026', 'Son gün: 3 Aralık 2026 Perşembe'],
    // The 30th day, 12.12.2026, is a Saturday: it runs to Monday.
    ['2026-11-12', '14.12.2026', '12 Aralık 2026 Cumartesi iş günü değildir'],
  ])('an application of %s is due on %s, with the sentence of the count', async (received, due, sentence) => {
    const model = await sheet(office.yeni.muhtarId, received);
    expect(model.parameters.at(-1)).toEqual({ label: 'En geç cevap tarihi', value: due });
    expect(model.methodNotes[0]).toContain(sentence);
    expect(model.methodNotes[0]).toContain('30 gün sayıldı');
  });

  test('lists what every table holds about the person, and nobody else’s', async () => {
    const id = office.yeni.muhtarId;
    await office.call('people', 'change', { id, name: 'Hasan Işık', phone: '0532 123 45 67', email: 'hasan@muhtar.gov.tr', address: 'Gül Sokak 5', note: 'Sabah aranır', tckn: '10000000146' });
    const own = await office.create({ subject: 'Lamba' });
    const other = await office.create({ subject: 'Başkasının', requester: { kind: 'muhtar', seatId: office.cicek.seatId } });
    const joined = await office.create({ subject: 'Birlikte', requester: { kind: 'muhtar', seatId: office.cicek.seatId } });
    await office.call('links', 'join', { requestId: joined.id, requester: { kind: 'muhtar', seatId: office.yeni.seatId } });
    const draft = await office.call('letters', 'draft', { requestId: own.id, kind: 'cevap' });
    await office.call('letters', 'save', { requestId: own.id, kind: 'cevap', ...draft.model.letter });
    const { id: ngoId } = await office.call('ngos', 'create', { name: 'Çevre Derneği', field: '' });
    await office.call('ngos', 'addContact', { ngoId, name: 'Hasan Işık', phone: '0532 123 45 67', title: 'Başkan' });
    await office.call('people', 'opened', { id });
    const text = JSON.stringify(await sheet(id, office.today));
    for (const words of ['0 (532) 123 45 67', 'hasan@muhtar.gov.tr', 'Gül Sokak 5', 'Sabah aranır', '100******46', 'Yeni Mahallesi, Muhtar, 31.03.2024', 'Çevre Derneği, Başkan', own.number, joined.number, 'Birlikte isteyen', '1 yazı', 'Kaydınız 1 kez açılmış']) expect(text, words).toContain(words);
    expect(text).not.toContain(other.number);
    expect(text).not.toContain('10000000146');
    expect(text).not.toContain('Gül Çınar');
  });

  test('on paper; the log knows whose it was, and nobody unknown has one', async () => {
    await office.call('reports', 'save', { report: { kind: 'kvkk_cevap', personId: office.yeni.muhtarId, receivedOn: office.today }, format: 'pdf' });
    const text = pdfText(readFileSync(join(folder, 'x.pdf'))).replace(/\s+/g, ' ');
    for (const words of ['İlgili Kişi Başvurusuna Cevap', 'Sayın Hasan Işık', 'En geç cevap tarihi: 22.12.2026', 'Cevaplayan']) expect(text).toContain(words);
    expect((await office.call('accessLog', 'list', {})).rows[0]).toMatchObject({ personId: office.yeni.muhtarId, what: 'İlgili Kişi Başvurusuna Cevap' });
    expect((await office.refused('reports', 'preview', { report: { kind: 'kvkk_cevap', personId: 999, receivedOn: office.today } })).failure.code).toBe('notFound');
  });
});

describe('the privacy notice', () => {
  test('has the office’s name in it, dotted lines for what is not known, and the office’s own words once there are some', async () => {
    const words = async () => JSON.stringify((await office.call('reports', 'preview', { report: { kind: 'aydinlatma' } })).sections);
    expect(await words()).toContain('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI (Muhtarlık İşleri Müdürlüğü)');
    expect(await words()).toContain('……');
    expect((await office.call('privacyNotice', 'get', {})).own).toBe(false);
    await office.call('letters', 'saveSettings', { ...(await office.call('letters', 'settings', {})), address: 'Ulucami Mah. 1' });
    expect(await words()).toContain('Ulucami Mah. 1 adresine');
    await office.call('privacyNotice', 'save', { text: '{kurum} der ki: {bilinmeyen}' });
    expect(await words()).toContain('KÖYCEĞİZ BELEDİYE BAŞKANLIĞI der ki: {bilinmeyen}');
    expect(await office.call('privacyNotice', 'get', {})).toEqual({ text: '{kurum} der ki: {bilinmeyen}', own: true });
    expect((await office.call('history', 'of', { subject: 'ayar', id: 0 })).rows.some(({ field }) => field === 'Aydınlatma metni yazıldı')).toBe(true);
    expect((await office.call('privacyNotice', 'reset', {})).own).toBe(false);
    expect(await words()).toContain('1. Veri sorumlusu');
  });
});
