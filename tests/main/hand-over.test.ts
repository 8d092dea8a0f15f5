import { afterEach, beforeEach, expect, test } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableSection } from '../../preload/contract/report-model.ts';
import { pdfText } from './reports/poppler.ts';
import { ledgerOffice, type LedgerOffice } from './requests/ledger-office.ts';

const person = { id: 0, name: 'Ayşe Giden', role: 'mudur' as const };
let office: LedgerOffice;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'defter-devir-'));
  person.name = 'Ayşe Giden';
  office = await ledgerOffice({ person, services: { askSavePath: () => Promise.resolve(join(folder, 'devir.pdf')) } });
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const tables = async (user: string) => (await office.call('reports', 'preview', { report: { kind: 'devir', user } })).sections.filter((section): section is TableSection => section.kind === 'table');
const numbers = (table: TableSection | undefined) => table?.rows.map(({ cells }) => cells[1]);

test('open requests and papers belong to who did the last step; what another took over or what is back is not hers', async () => {
  const own = await office.create({ subject: 'Lamba' });
  const sent = await office.create({ subject: 'Çukur' });
  await office.call('requests', 'handOff', { requestIds: [sent.id], unitId: office.fen, sentOn: office.today, paperNo: 'E-12' });
  const untold = await office.create({ subject: 'Park' });
  await office.call('requests', 'close', { id: untold.id, outcome: 'yapildi', closedOn: office.today, doneOn: office.today });
  const gone = await office.create({ subject: 'İptal' });
  await office.call('requests', 'cancel', { id: gone.id, reason: 'x', on: office.today });
  const taken = await office.create({ subject: 'Devralınan' });
  person.name = 'Can Kalan';
  await office.call('requests', 'handOff', { requestIds: [taken.id], unitId: office.park, sentOn: office.today });

  const [open, waiting, papers, byHand] = await tables('Ayşe Giden');
  expect(numbers(open)?.toSorted()).toEqual([own.number, sent.number]);
  expect(numbers(waiting)).toEqual([untold.number]);
  expect(papers?.rows.map(({ cells }) => cells.slice(1, 5))).toEqual([[sent.number, 'Çukur', 'Fen İşleri Müdürlüğü', 'E-12']]);
  expect(byHand?.rows).toHaveLength(6);
  expect(numbers((await tables('Can Kalan'))[0])).toEqual([taken.number]);

  const handOffId = (await office.call('requests', 'get', { id: sent.id })).handOffs[0]?.id ?? 0;
  await office.call('handOffLists', 'tick', { handOffId, back: true, on: office.today });
  expect((await tables('Ayşe Giden'))[2]?.rows).toEqual([]);
  expect(await office.call('handOver', 'people', {})).toEqual(['Ayşe Giden', 'Can Kalan']);
});

test('on paper with both signatures, and without anybody who asked for something', async () => {
  await office.create();
  await office.call('reports', 'save', { report: { kind: 'devir', user: 'Ayşe Giden' }, format: 'pdf' });
  const text = pdfText(readFileSync(join(folder, 'devir.pdf'))).replace(/\s+/g, ' ');
  for (const words of ['Devir-Teslim Çizelgesi', 'Devreden', 'Devralan', 'Onaylayan (Müdür)', 'Ayşe Giden', '2026/0001', 'parola zarfı']) expect(text).toContain(words);
  expect(text).not.toContain('Hasan Işık');
});
