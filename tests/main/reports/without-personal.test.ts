import { emptyPurchaseFilter } from '../../../main/features/purchases/empty-filter.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutPersonal } from '../../../main/reports/without-personal.ts';
import { readWorkbook } from '../../../main/exports/workbook/read.ts';
import { assetColumnIds, firmColumnIds, listNames, ledgerColumnIds, neighbourhoodColumnIds, ngoColumnIds, personColumnIds, purchaseColumnIds, unitColumnIds, type ListName, type ListQuestion } from '../../../preload/contract/list-question.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { reportRequest, type PaperRequest } from '../../../preload/contract/reports.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { emptyFilter } from '../../../main/features/requests/empty-filter.ts';
import { draft as purchaseDraft } from '../purchases/office.ts';
import { openSample, today, type SampleExports } from '../exporting/sample.ts';
import { pdfText } from './poppler.ts';

const model = (text: string): ReportModel => ({ title: 'Hasan Işık', letterhead: { institution: 'Hasan Işık Belediyesi', unit: '' }, parameters: [], generatedAt: '', methodNotes: [], sections: [{ kind: 'text', text }], signatures: [{ name: 'Hasan Işık' }] });

describe('a paper without personal data', () => {
  test.each([
    ['Hasan Işık aradı', '••• aradı'],
    ['HASAN IŞIK’tan, hasan isik', '•••’tan, •••'],
    ['Hasan Işık Demir', '•••'],
    ['Hasan Bey, Işık Sokak', 'Hasan Bey, Işık Sokak'],
    ['0 (532) 123 45 67 ve +905321234567, a@b.com', '••• ve •••, •••'],
    ['Kapı: Gül Sokak 5.', 'Kapı: •••.'],
    ['2026/0143, 12.11.2026, 1.021.827,00 TL', '2026/0143, 12.11.2026, 1.021.827,00 TL'],
  ])('%j → %j', (text, expected) => {
    const hidden = withoutPersonal(model(text), { names: ['Hasan Işık', 'Hasan Işık Demir', 'Deniz'], exact: ['Gül Sokak 5'] });
    expect(hidden.sections).toEqual([{ kind: 'text', text: expected }]);
    expect(hidden.title).toBe('•••');
    // The office itself and who signs are no secret.
    expect(hidden.letterhead.institution).toBe('Hasan Işık Belediyesi');
    expect(hidden.signatures).toEqual([{ name: 'Hasan Işık' }]);
    expect(hidden.methodNotes).toHaveLength(1);
  });
});

describe('every paper and every list of the sample office', () => {
  let sample: SampleExports;
  let secrets: { readonly names: readonly string[]; readonly phones: readonly string[] };
  const requests: PaperRequest[] = [];

  beforeAll(async () => {
    sample = await openSample();
    const { office } = sample;
    for (const [name, contact, phone] of [['Çınar Kırtasiye', 'Zülfikar Kuyruk', '0532 777 66 55'], ['Köyceğiz Tesisat', 'Nurşen Ağır', '0532 777 66 56']] as const) await office.call('firms', 'create', { name, contact, phone });
    const asset = { count: 2, acquiredOn: '2026-01-05', handOver: { holder: 'Perihan Tütüncü', on: '2026-02-01', by: 'Elif Kaya' } };
    const { ids: assetIds, formNo } = await office.call('assets', 'create', { name: 'Yazıcı', ...asset });
    const { holdingIds } = await office.call('assets', 'takeBack', { ids: assetIds.slice(1), on: '2026-02-02', condition: 'Sağlam' });
    const query = <Row>(sql: string) => office.database.source.query<Row[]>(sql);
    const people = await query<{ name: string; phone: string }>(`SELECT name, phone FROM person UNION SELECT requester_name, requester_phone FROM request WHERE requester_kind <> 'stk' UNION SELECT name, phone FROM co_requester WHERE kind <> 'stk' UNION SELECT contact, phone FROM firm UNION SELECT holder, '' FROM asset_holding`);
    secrets = { names: people.map(({ name }) => fold(name)), phones: people.flatMap(({ phone }) => (phone === '' ? [] : [phone, formatPhone(phone)])) };
    const one = async (sql: string) => (await query<{ id: number }>(sql))[0]?.id ?? 0;
    const requestId = await one(`SELECT r.id FROM request r JOIN co_requester c ON c.request_id = r.id WHERE r.state = 'kapali' LIMIT 1`) || (await one(`SELECT id FROM request WHERE state = 'kapali' ORDER BY id DESC LIMIT 1`));
    const sent = (await query<{ unit_id: number; sent_on: string; request_id: number }>(`SELECT unit_id, sent_on, request_id FROM hand_off WHERE state = 'bekliyor' ORDER BY id DESC LIMIT 1`))[0] ?? { unit_id: 1, sent_on: today, request_id: requestId };
    const personId = await one(`SELECT person_id AS id FROM seat_term WHERE end_date IS NULL LIMIT 1`);
    const draft = await office.call('letters', 'draft', { requestId, kind: 'cevap' });
    const letter = await office.call('letters', 'save', { requestId, kind: 'cevap', ...draft.model.letter });
    const { chaseIds } = await office.call('chases', 'create', { requestIds: [sent.request_id], on: today });
    const { id: purchaseId } = await office.call('purchases', 'open', purchaseDraft({ openedOn: today, subject: 'Yazıcı', justification: `${people.find(({ name }) => name.includes(' '))?.name ?? ''} istedi.` }));
    requests.push(
      { kind: 'donem', from: '2026-01-01', to: '2026-10-31' },
      { kind: 'mahalle', neighbourhoodId: await one('SELECT neighbourhood_id AS id FROM seat_term WHERE end_date IS NULL LIMIT 1') },
      { kind: 'telefon' },
      { kind: 'talep', requestId },
      { kind: 'talepler', requestIds: [requestId, sent.request_id] },
      { kind: 'capraz', filter: emptyFilter, rows: 'talep_eden', columns: 'durum', measure: 'sayi', filters: [] },
      { kind: 'alindi', requestId },
      { kind: 'kilavuz' },
      { kind: 'liste', question: question('kisiler'), withoutPersonal: false },
      { kind: 'zimmet', unitId: sent.unit_id, on: sent.sent_on },
      { kind: 'zimmet_fisi', formNo: formNo ?? '' },
      { kind: 'iade_fisi', holdingIds: [...holdingIds] },
      { kind: 'demirbas_listesi', neighbourhoodId: null, unitId: null },
      { kind: 'imha_listesi' },
      { kind: 'devir', user: (await office.call('handOver', 'people', {}))[0] ?? 'x' },
      { kind: 'kvkk_cevap', personId, receivedOn: today },
      { kind: 'aydinlatma' },
      { kind: 'gecmis', subject: 'kisi', id: personId },
      { kind: 'erisim', only: null, actor: '', from: null, to: null },
      { kind: 'satinalma_belge', purchaseId, document: 'ihtiyac', movementId: null, offerFirmId: null },
      { kind: 'satinalma_dosyasi', purchaseId },
      { kind: 'satinalma', from: '2026-01-01', to: today },
      { kind: 'satinalma_kurs', purchaseId },
      { kind: 'yazi', letterId: letter.id },
      { kind: 'havale', unitId: sent.unit_id, on: sent.sent_on, requestIds: [sent.request_id] },
      { kind: 'tekit', chaseIds: [...chaseIds] },
    );
    await office.call('people', 'opened', { id: personId });
  }, 120_000);
  afterAll(async () => {
    await sample.office.close();
    await sample.exporter.close();
    rmSync(sample.root, { recursive: true, force: true });
  });

  const ids = { talepler: ledgerColumnIds, mahalleler: neighbourhoodColumnIds, kisiler: personColumnIds, stklar: ngoColumnIds, birimler: unitColumnIds, firmalar: firmColumnIds, satinalmalar: purchaseColumnIds, demirbaslar: assetColumnIds };
  function question(list: ListName): ListQuestion {
    const shown = { list, title: list, filters: [], sorted: '', columns: ids[list].map((id) => ({ id, header: id })) };
    if (list === 'talepler') return { ...shown, filter: emptyFilter, sort: 'number', descending: true } as never;
    if (list === 'satinalmalar') return { ...shown, filter: emptyPurchaseFilter, sort: 'number', descending: true } as never;
    if (list === 'demirbaslar') return { ...shown, filter: { text: '', view: 'hepsi', neighbourhoodId: null, unitId: null, purchaseId: null }, sort: 'number', descending: true } as never;
    if (list === 'kisiler') return { ...shown, text: '', role: null } as never;
    return { ...shown, ids: Array.from({ length: 200 }, (_, index) => index + 1) } as never;
  }

  function found(text: string): string[] {
    const plain = text.replaceAll(/\s+/g, ' ');
    const folded = fold(plain).replaceAll(/\s+/g, ' ');
    return [...secrets.names.filter((name) => name.includes(' ') && folded.includes(name)), ...secrets.phones.filter((phone) => plain.includes(phone))];
  }

  test('the walk knows every kind of paper there is', () => {
    // The record of a disposal names nobody by itself (tests/main/disposal.test.ts).
    const kinds = [...reportRequest.options.map(({ entries }) => entries.kind.literal), 'yazi', 'tekit', 'havale', 'satinalma_dosyasi'].filter((kind) => kind !== 'imha');
    expect(requests.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
    expect(secrets.names.length).toBeGreaterThan(50);
    expect(secrets.phones.length).toBeGreaterThan(20);
  });

  test('with the switch on, no name and no phone of anybody stands on any of them; with it off, some do', async () => {
    const shown: string[] = [];
    for (const report of requests) {
      for (const hidden of [true, false]) {
        sample.answer = join(sample.root, `${report.kind}.pdf`);
        await sample.office.call('reports', 'save', { report, format: 'pdf', withoutPersonal: hidden });
        const names = found(pdfText(readFileSync(sample.answer)));
        if (hidden) expect(names, report.kind).toEqual([]);
        else if (names.length > 0) shown.push(report.kind);
      }
    }
    expect(shown).toEqual(expect.arrayContaining(['mahalle', 'telefon', 'talep', 'talepler', 'alindi', 'liste', 'kvkk_cevap', 'zimmet_fisi', 'iade_fisi', 'demirbas_listesi', 'gecmis', 'erisim', 'yazi']));
    const { rows } = await sample.office.call('accessLog', 'list', { only: 'cikti', limit: 200 });
    expect(rows.filter(({ withoutPersonal: without }) => without)).toHaveLength(requests.length);
  }, 300_000);

  test.each(listNames)('nor in the workbook of the list “%s”', async (list) => {
    sample.answer = join(sample.root, `${list}.xlsx`);
    await sample.office.call('exporting', 'list', { question: question(list), withoutPersonal: true });
    const text = readWorkbook(sample.answer).flatMap((sheet) => [...sheet.rows()].map((row) => row.join(' '))).join('\n');
    expect(text.length).toBeGreaterThan(100);
    expect(found(text)).toEqual([]);
  }, 60_000);
});
