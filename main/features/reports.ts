import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { noteExport } from '../../db/repositories/export-log.ts';
import { issuePaper } from '../../db/repositories/issued-papers.ts';
import { getSetting, putSetting } from '../../db/settings.ts';
import { blocksOf, recordCount, type ReportModel } from '../../preload/contract/report-model.ts';
import type { ReportFormat, ReportRequest } from '../../preload/contract/reports.ts';
import type { ActDoor, FeatureHandlers } from '../bridge/handlers.ts';
import { buildReport } from '../reports/build.ts';
import { fileName } from '../reports/file-name.ts';
import { renderReport } from '../reports/render/renderer.ts';
import { writeWhole } from '../reports/write-whole.ts';

export const reports = {
  preview: (reader, { report }) => buildReport(reader, report),

  async save(door, { report, format }) {
    const model = await modelOf(door, report);
    const path = await door.services.askSavePath({ title: model.title, fileName: fileName(model), extension: format });
    if (path === null) return null;
    await issue(door, report, model, format, path);
    await writeWhole(path, await bytesOf(door, model, format));
    return { path };
  },

  async open(door, { report }) {
    const path = await temporaryPdf(door, report);
    await door.services.openFile(path);
    return { path };
  },

  printers: ({ services }) => services.printers(),

  async print(door, { report, printer }) {
    return { printer: await door.services.printFile(await temporaryPdf(door, report), printer) };
  },
} satisfies FeatureHandlers<'reports'>;

function modelOf(door: ActDoor, report: ReportRequest): Promise<ReportModel> {
  return door.read((reader) => buildReport(reader, report));
}

/** Before the paper exists: one that went out unrecorded could be undone under the hands of who holds it. */
async function issue(door: ActDoor, report: ReportRequest, model: ReportModel, format: ReportFormat, file: string): Promise<void> {
  if (report.kind === 'alindi') await door.write((writer) => issuePaper(writer, report.kind, [report.requestId]));
  if (report.kind === 'liste') {
    const { question, withoutPersonal } = report;
    const rows = blocksOf(model).reduce((sum, block) => sum + (block.kind === 'table' ? recordCount(block) : 0), 0);
    await door.write((writer) => noteExport(writer, { what: question.title, detail: question.filters.join('; '), format, rows, withoutPersonal, file }));
  }
}

async function bytesOf(door: ActDoor, model: ReportModel, format: ReportFormat): Promise<Uint8Array> {
  const bytes = await renderReport(model, format);
  // Part of the "Başlarken" list; written once.
  if (!(await door.read((reader) => getSetting(reader, 'firstReport')))) await door.write((writer) => putSetting(writer, 'firstReport', true));
  return bytes;
}

async function temporaryPdf(door: ActDoor, report: ReportRequest): Promise<string> {
  const { temporaryFolder } = door.services;
  const model = await modelOf(door, report);
  await issue(door, report, model, 'pdf', '');
  await mkdir(temporaryFolder, { recursive: true, mode: 0o700 });
  const path = join(temporaryFolder, `${fileName(model)} ${randomUUID().slice(0, 8)}.pdf`);
  await writeWhole(path, await bytesOf(door, model, 'pdf'));
  return path;
}
