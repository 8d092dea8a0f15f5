import { rmSync } from 'node:fs';
import { closeRenderer } from '../../main/reports/render/renderer.ts';
import type { ReportRequest } from '../../preload/contract/reports.ts';
import { openOffice } from '../fixtures/office.ts';
import type { FilledLedger } from './generate.ts';
import { median, timed, type Figures } from './measure.ts';

/** Both papers through the router, whole: figures, layout, PDF file on the disk. The first of each has to start the worker. */
export async function measureReports(ledger: FilledLedger, times: number): Promise<Figures> {
  const pdf = `${ledger.path}.${process.pid}.pdf`;
  const office = await openOffice({ path: ledger.path, today: ledger.today, services: { askSavePath: async () => pdf } });
  const measure = async (report: ReportRequest) => {
    await closeRenderer();
    const whole: number[] = [];
    const model: number[] = [];
    for (let at = 0; at <= times; at++) {
      whole.push(await timed(() => office.call('reports', 'save', { report, format: 'pdf' })));
      model.push(await timed(() => office.call('reports', 'preview', { report })));
    }
    const [cold = Number.NaN, ...warm] = whole;
    return { cold, warm: median(warm), model: median(model) };
  };
  try {
    const period = await measure({ kind: 'donem', from: '2026-10-01', to: '2026-10-31' });
    const page = await measure({ kind: 'mahalle', neighbourhoodId: ledger.neighbourhoodIds[0] ?? 1 });
    return {
      periodReportMs: period.warm,
      periodReportFirstMs: period.cold,
      periodReportModelMs: period.model,
      mahallePageMs: page.warm,
      mahallePageFirstMs: page.cold,
      mahallePageModelMs: page.model,
      reportSamples: times,
    };
  } finally {
    await closeRenderer();
    await office.close();
    rmSync(pdf, { force: true });
  }
}
