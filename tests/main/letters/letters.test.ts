import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pdfFonts, pdfPages, pdfText, pdfWords } from '../reports/poppler.ts';
import { paperOffice, type PaperOffice } from './paper-office.ts';

const LETTERS = 'ĞÜŞİÖÇ ğüşıöç Â î ₺';
const CM = 28.3465;
let office: PaperOffice;
beforeEach(async () => {
  office = await paperOffice();
});
afterEach(() => office.close());

const draft = (requestId: number, kind: 'cevap' | 'ara_cevap' | 'uzatma' | 'havale') => office.call('letters', 'draft', { requestId, kind });
const flat = (text: string) => text.replace(/\s+/g, ' ');

async function answered(changes: Parameters<PaperOffice['create']>[0] = {}): Promise<number> {
  const { id } = await office.create(changes);
  await office.handOff([id], office.fen, 'E-12');
  const handOffId = (await office.call('requests', 'get', { id })).handOffs[0]?.id ?? 0;
  await office.call('requests', 'answer', { handOffId, on: office.today, text: 'Bütçede ödenek yoktur.', paperNo: 'F-9' });
  await office.call('requests', 'judgeAnswer', { handOffId, adequate: true, note: '', on: office.today });
  await office.call('requests', 'close', { id, outcome: 'yapilamadi', reasonId: office.reasonId, closedOn: office.today, resultText: `Gelecek yıl yeniden bakılacak. ${LETTERS}` });
  return id;
}

describe('a letter to who asked', () => {
  test('of a muhtar: person with the office, reference, answer with its reason, respectful closing', async () => {
    const id = await answered({ channel: 'mbs', externalNo: 'MBS-77', externalDate: '2026-11-20' });
    const { model } = await draft(id, 'cevap');
    expect(model.letter).toMatchObject({
      addressee: 'Sayın Hasan IŞIK\nYeni Mahallesi Muhtarı',
      references: '20.11.2026 tarihli ve MBS-77 sayılı başvurunuz.',
      closing: 'Saygılarımla.',
      filePlan: '622.01',
      date: office.today,
      signerTitle: 'Belediye Başkanı',
    });
    expect(model.letter.text.split('\n')).toEqual([
      'İlgi’de kayıtlı “Sokak lambası yanmıyor” konulu talebiniz 2026/0001 numarasıyla kayda alınmış, Fen İşleri Müdürlüğüne iletilmiş ve değerlendirilmiştir.',
      'Fen İşleri Müdürlüğünden alınan cevapta şu bilgi verilmiştir: Bütçede ödenek yoktur.',
      'Talebinizin sonucu: Yapılamadı. Gerekçesi: Bütçe / ödenek yok.',
      `Gelecek yıl yeniden bakılacak. ${LETTERS}`,
    ]);
  });

  test('of a citizen and of an NGO', async () => {
    const citizen = await office.create({ requester: { kind: 'kisi', name: 'Ayşe Nur Yılmaz', phone: '', neighbourhoodId: office.yeni.id } });
    expect((await draft(citizen.id, 'cevap')).model.letter).toMatchObject({ addressee: 'Sayın Ayşe Nur YILMAZ', closing: 'Saygılarımla.', references: '22.11.2026 tarihli başvurunuz.' });
    const ngo = await office.call('ngos', 'create', { name: 'Köyceğiz Çevre Derneği', field: '', neighbourhoodId: null, phone: '', email: '', address: '', note: '' });
    const asked = await office.create({ requester: { kind: 'stk', ngoId: ngo.id, neighbourhoodId: null } });
    expect((await draft(asked.id, 'cevap')).model.letter).toMatchObject({ addressee: 'KÖYCEĞİZ ÇEVRE DERNEĞİNE', closing: 'Bilgilerinizi rica ederim.' });
  });

  test('interim answer and extension close nothing and promise no more than is known', async () => {
    const { id } = await office.create();
    await office.handOff([id], office.fen);
    const interim = (await draft(id, 'ara_cevap')).model.letter.text;
    expect(interim).toContain('Fen İşleri Müdürlüğüne iletilmiştir. Talebinizin geldiği aşama: Fen İşleri Müdürlüğü tarafından inceleniyor.');
    expect(interim).toContain('7’nci maddesi uyarınca');
    expect((await draft(id, 'uzatma')).model.letter.text).toBe('İlgi’de kayıtlı “Sokak lambası yanmıyor” konulu ve 2026/0001 numaralı başvurunuzun cevaplandırılması için ek süreye ihtiyaç duyulmuştur.');
    expect((await office.call('requests', 'get', { id })).state).toBe('birimde');
  });
});

describe('kept letters', () => {
  test('the edited words stay, show on the record, and come out as they are', async () => {
    const id = await answered();
    const { model } = await draft(id, 'cevap');
    const saved = await office.call('letters', 'save', { requestId: id, kind: 'cevap', ...model.letter, text: `Elle yazıldı. ${LETTERS}`, attachments: 'Fotoğraf (1 sayfa)\nKroki (2 sayfa)' });
    expect((await draft(id, 'cevap')).model.letter.text).toBe(`Elle yazıldı. ${LETTERS}`);
    expect((await office.call('letters', 'draft', { requestId: id, kind: 'cevap', fresh: true })).model.letter.text).toContain('değerlendirilmiştir');
    expect(await office.call('letters', 'ofRequest', { requestId: id })).toEqual([{ id: saved.id, kind: 'cevap', subject: 'Talebiniz Hakkında', writtenAt: '2026-11-22T10:00:00', actor: 'Deneme Memuru' }]);
    await office.call('letters', 'save', { requestId: id, kind: 'cevap', ...model.letter });
    const { timeline } = await office.call('requests', 'get', { id });
    expect(timeline.filter(({ kind }) => kind === 'yazi').map(({ text }) => text)).toEqual(['Cevap yazısı taslağı hazırlandı.']);
    expect((await office.refused('letters', 'ofRequest', { requestId: 999 })).failure.code).toBe('notFound');
  });

  test('on paper: margins, font, order of the regulation, Turkish letters, a draft without signature sentence', async () => {
    const id = await answered({ channel: 'mbs', externalNo: 'MBS-77', externalDate: '2026-11-20' });
    const { model } = await draft(id, 'cevap');
    const { id: letterId } = await office.call('letters', 'save', { requestId: id, kind: 'cevap', ...model.letter, references: `${model.letter.references}\n21.11.2026 tarihli ve E-5 sayılı yazımız.`, attachments: 'Fotoğraf (1 sayfa)' });
    const pdf = await office.pdf({ kind: 'yazi', letterId });
    const text = flat(pdfText(pdf));
    const order = ['T.C.', 'KÖYCEĞİZ BELEDİYE BAŞKANLIĞI', 'Muhtarlık İşleri Müdürlüğü', 'Sayı', '-622.01', 'Konu', 'Talebiniz Hakkında', 'Sayın Hasan IŞIK', 'Yeni Mahallesi Muhtarı', 'a) 20.11.2026', 'b) 21.11.2026', 'İlgi’de kayıtlı', LETTERS, 'Saygılarımla.', 'Belediye Başkanı', 'Ek: Fotoğraf (1 sayfa)'];
    expect(order.map((words) => text.indexOf(words)).every((at, index, all) => at >= 0 && (index === 0 || at > (all[index - 1] ?? 0))), text).toBe(true);
    expect(text).toContain('22.11.2026');
    expect(text).toContain('TASLAK');
    expect(text).not.toMatch(/imzalanmıştır|güvenli elektronik|yazdırıldı|1 \/ 1/);
    expect([...pdfFonts(pdf)].every(([, embedded]) => embedded)).toBe(true);
    expect([...pdfFonts(pdf).keys()].join()).toContain('Tinos');
    const words = pdfWords(pdf).filter(({ yMin }) => yMin > 1.4 * CM);
    expect(Math.min(...words.map(({ xMin }) => xMin))).toBeGreaterThanOrEqual(1.5 * CM - 1);
    expect(Math.max(...words.map(({ xMax }) => xMax))).toBeLessThanOrEqual(595.28 - 1.5 * CM + 1);
    const indented = words.find(({ text: word }) => word === 'İlgi’de');
    expect(indented?.xMin).toBeCloseTo((1.5 + 1.25) * CM, -0.5);
  });

  test('a long one counts its pages, and says number and addressee on the first only', async () => {
    const { id } = await office.create();
    const { model } = await draft(id, 'cevap');
    const { id: letterId } = await office.call('letters', 'save', { requestId: id, kind: 'cevap', ...model.letter, text: `${'Uzun bir paragraf yazıldı. '.repeat(30)}\n`.repeat(12) });
    const pages = pdfPages(await office.pdf({ kind: 'yazi', letterId }));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => expect(page.replaceAll(' ', '')).toContain(`\n${index + 1}/${pages.length}\n`));
    expect(pages.filter((page) => page.includes('Sayın Hasan IŞIK')).length).toBe(1);
    expect(pages.at(-1)).toContain('Saygılarımla.');
  });

  test('contact and signer come from the settings, Arial where the office wants it', async () => {
    await office.call('letters', 'saveSettings', { ...(await office.call('letters', 'settings', {})), address: 'Atatürk Cad. No: 1 Köyceğiz', phone: '0252 262 00 00', contactName: 'Elif IŞIK', contactTitle: 'Memur', font: 'arial', outsideSignerName: 'ömer ünal', outsideSignerTitle: 'Başkan a.\nBaşkan Yardımcısı' });
    const { id } = await office.create();
    const { model } = await draft(id, 'cevap');
    const { id: letterId } = await office.call('letters', 'save', { requestId: id, kind: 'cevap', ...model.letter });
    const pdf = await office.pdf({ kind: 'yazi', letterId });
    expect(flat(pdfText(pdf))).toContain('Atatürk Cad. No: 1 Köyceğiz Telefon: 0 (252) 262 00 00 Bilgi için: Elif IŞIK, Memur');
    expect(flat(pdfText(pdf))).toContain('Ömer ÜNAL Başkan a. Başkan Yardımcısı');
    expect([...pdfFonts(pdf).keys()].join()).not.toContain('Tinos');
    const wrong = await office.refused('letters', 'saveSettings', { ...(await office.call('letters', 'settings', {})), filePlan: '62' });
    expect(wrong.fields).toEqual({ filePlan: 'Dosya planı kodu anlaşılamadı. Örnek: 622.01' });
  });

  test('a letter is PDF only, and a logo that is torn costs no letter', async () => {
    const { id } = await office.create();
    const { model } = await draft(id, 'cevap');
    const { id: letterId } = await office.call('letters', 'save', { requestId: id, kind: 'cevap', ...model.letter });
    expect((await office.refused('reports', 'save', { report: { kind: 'yazi', letterId }, format: 'xlsx' })).failure.message).toContain('yalnız PDF');
    expect((await office.refused('reports', 'open', { report: { kind: 'yazi', letterId: 99 } })).failure.code).toBe('notFound');
  });
});

describe('a hand-over letter', () => {
  test('one request names whose it is; without a unit it is refused in words', async () => {
    const { id } = await office.create({ channel: 'dilekce', externalNo: 'E-3', petitionDate: '2026-11-19' });
    expect((await office.refused('letters', 'draft', { requestId: id, kind: 'havale' })).failure.message).toContain('bir birime gönderilmemiş');
    await office.handOff([id], office.fen);
    const { letter, table } = (await draft(id, 'havale')).model;
    expect(letter).toMatchObject({ addressee: 'FEN İŞLERİ MÜDÜRLÜĞÜNE', references: "Yeni Mahallesi Muhtarı Hasan Işık'ın 19.11.2026 tarihli ve E-3 sayılı başvurusu.", closing: 'Gereğini arz ederim.', signerTitle: 'Müdür' });
    expect(table?.rows.length).toBe(1);
  });
});

describe('templates of the office', () => {
  test('are used from the next letter on, and the shipped one can be had back', async () => {
    const { id } = await office.create();
    const own = { kind: 'cevap' as const, subject: 'Bilgi', text: '{mahalle:den} gelen talep: {konu}', closing: 'İyi dileklerimle.' };
    expect(await office.call('letters', 'saveTemplate', own)).toEqual({ ...own, own: true });
    expect((await draft(id, 'cevap')).model.letter).toMatchObject({ subject: 'Bilgi', text: "Yeni Mahallesi'nden gelen talep: Sokak lambası yanmıyor", closing: 'İyi dileklerimle.' });
    expect((await office.call('letters', 'templates', {})).filter((each) => each.own).map(({ kind }) => kind)).toEqual(['cevap']);
    await office.call('undo', 'step', { step: office.steps.at(-1) ?? 0 });
    expect((await office.call('letters', 'templates', {})).some((each) => each.own)).toBe(false);
    await office.call('letters', 'saveTemplate', own);
    expect((await office.call('letters', 'resetTemplate', { kind: 'cevap' })).own).toBe(false);
    expect((await draft(id, 'cevap')).model.letter.subject).toBe('Talebiniz Hakkında');
  });

  test('an unknown field is refused at its place, in the preview as in the saving', async () => {
    const wrong = { kind: 'cevap' as const, subject: 'Bilgi', text: '{muhtarlık} bildirdi', closing: '{kapanis' };
    for (const operation of ['preview', 'saveTemplate'] as const) {
      const { fields } = await office.refused('letters', operation, wrong);
      expect(fields['text']).toContain('{muhtarlık} diye bir alan yok. Kullanılabilecek alanlar: talep_no');
      expect(fields['closing']).toBe('Süslü ayraç eşleşmiyor. Alan adını {mahalle} gibi yazın.');
    }
    const shown = await office.call('letters', 'preview', { kind: 'tekit', subject: 'x', text: '{birim:e} {adet}', closing: '{kapanis}' });
    expect(shown.letter).toMatchObject({ addressee: 'FEN İŞLERİ MÜDÜRLÜĞÜNE', text: 'Fen İşleri Müdürlüğüne 1' });
  });
});
