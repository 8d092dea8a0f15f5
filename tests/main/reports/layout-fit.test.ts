import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limited, onePage } from '../../../main/reports/layout/fit.ts';
import { paperOf } from '../../../main/reports/layout/document.ts';
import { composePdf, countPages } from '../../../main/reports/render/compose.ts';
import { produce } from '../../../main/reports/render/produce.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { totalRow } from '../../../preload/contract/report-model.ts';
import { pdfPages } from './poppler.ts';
import { extremes, ledgerColumns, ledgerRows, neighbourhoodPage } from './report-samples.ts';

const pagesOf = async (model: ReportModel) => pdfPages(await produce(model, 'pdf'));

describe('one A4, always', () => {
  test('a page with room keeps every row', async () => {
    const [page, ...more] = await pagesOf(neighbourhoodPage(9));
    expect(more).toEqual([]);
    expect(page).toContain('2026/0009');
    expect(page).not.toMatch(/\+ \d+ kayıt/);
  });

  test('a long list ends with the number of records left out, and the page is well filled', async () => {
    const [page = '', ...more] = await pagesOf(neighbourhoodPage(60));
    expect(more).toEqual([]);
    const shown = page.match(/2026\/00\d\d +\d\d\./g)?.length ?? 0;
    expect(shown).toBeGreaterThan(15);
    expect(page).toContain(`+ ${60 - shown} kayıt`);
    expect(page).toMatch(/(^|\s)1 ?\/ ?1\s/);
  });

  test.each([[1, 10_000], [30, 10_000], [500, 200], [500, 10_000]])('%i rows with texts of %i letters', async (rows, letters) => {
    const pages = await pagesOf(extremes(rows, letters));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/(^|\s)1 ?\/ ?1\s/);
  });

  test('forty sections, a crowd of signatures', async () => {
    const page = neighbourhoodPage(20);
    const crowd: ReportModel = {
      ...page,
      sections: Array.from({ length: 40 }, () => page.sections).flat(),
      signatures: Array.from({ length: 60 }, (_, index) => ({ name: `Kişi ${index}`, role: 'Üye' })),
      methodNotes: Array.from({ length: 200 }, () => 'Uzun bir yöntem notu. '.repeat(50)),
    };
    const pages = await pagesOf(crowd);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/\+ \d+ bölüm bu sayfaya sığmadı/);
  });

  test('whatever the lists and texts are', async () => {
    const anyModel = fc
      .record({ rows: fc.nat(200), text: fc.string({ maxLength: 3000, unit: 'grapheme' }), wide: fc.boolean() })
      .map(({ rows, text, wide }): ReportModel => {
        const page = neighbourhoodPage(rows);
        return { ...page, orientation: wide ? 'landscape' : 'portrait', sections: [{ kind: 'text', text }, ...page.sections, { kind: 'list', items: [{ text, detail: text }], emptyText: '' }] };
      });
    await fc.assert(
      fc.asyncProperty(anyModel, async (model) => {
        const plan = onePage(model, countPages);
        const bytes = await composePdf(paperOf(plan.model, plan.options));
        expect(pdfPages(bytes)).toHaveLength(1);
      }),
      { numRuns: 12, seed: 20261122 },
    );
  }, 60_000);
});

describe('limited', () => {
  test('cuts a table before its total row and says how many records are gone', () => {
    const rows = ledgerRows(10);
    const table = { kind: 'table', columns: ledgerColumns, rows: [...rows, totalRow(ledgerColumns, rows, 'Toplam')], emptyText: '' } as const;
    const [cut] = limited({ ...neighbourhoodPage(), sections: [table] }, { rows: 3, letters: 100 }).sections;
    const kept = cut?.kind === 'table' ? cut.rows : [];
    expect(kept.map((row) => row.kind ?? row.cells[0])).toEqual(['2026/0001', '2026/0002', '2026/0003', 'group', 'total']);
    expect(kept[3]?.cells).toEqual(['+ 7 kayıt']);
  });
});
