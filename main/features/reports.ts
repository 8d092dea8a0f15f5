import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { noteAccess, type Access } from '../../db/repositories/access-log.ts';
import { personalWords } from '../../db/queries/personal-words.ts';
import { issuePaper } from '../../db/repositories/issued-papers.ts';
import { getSetting, putSetting } from '../../db/settings.ts';
import type { Occasion } from '../../db/unit-of-work.ts';
import { letterText } from '../../preload/contract/letter-text.ts';
import { blocksOf, recordCount } from '../../preload/contract/report-model.ts';
import type { PaperRequest, ReportFormat } from '../../preload/contract/reports.ts';
import { mayPrint } from '../../preload/contract/rights.ts';
import type { ActDoor, FeatureHandlers } from '../bridge/handlers.ts';
import { Refusal } from '../bridge/failure.ts';
import { buildReport } from '../reports/build.ts';
import { fileName } from '../reports/file-name.ts';
import type { PaperModel } from '../reports/paper-model.ts';
import { buildPapers, numberedPaper } from '../reports/papers.ts';
import { renderReport } from '../reports/render/renderer.ts';
import { withoutPersonal } from '../reports/without-personal.ts';
import { writeWhole } from '../reports/write-whole.ts';

export const reports = {
  preview: (reader, { report }) => {
    demandRight(reader.occasion, report);
    return buildReport(reader, report);
  },

  async save(door, { report, format, withoutPersonal: hidden }) {
    const papers = await papersOf(door, report, hidden);
    const [first] = papers;
    if (format !== 'pdf' && (papers.length > 1 || 'letter' in first)) throw new Refusal('rule', letterText.onlyPdf);
    const path = await door.services.askSavePath({ title: first.title, fileName: fileName(first), extension: format });
    if (path === null) return null;
    await issue(door, report, papers, { format, file: path, ...(hidden && { withoutPersonal: true }) });
    await writeWhole(path, await bytesOf(door, papers, format));
    return { path };
  },

  async open(door, { report, withoutPersonal: hidden }) {
    const path = await temporaryPdf(door, report, hidden, { format: 'ekran' });
    await door.services.openFile(path);
    return { path };
  },

  printers: ({ services }) => services.printers(),

  async print(door, { report, printer, withoutPersonal: hidden }) {
    return { printer: await door.services.printFile(await temporaryPdf(door, report, hidden, { format: 'yazıcı', detail: printer }), printer) };
  },
} satisfies FeatureHandlers<'reports'>;

/** Throws Refusal where the paper shows what its asker may not see. The program itself (no role) may. */
function demandRight({ role }: Occasion, { kind }: PaperRequest): void {
  if (role !== undefined && !mayPrint(role, kind)) throw new Refusal('forbidden');
}

type Papers = readonly [PaperModel, ...PaperModel[]];

/** `hidden`: a list leaves its columns of people out, every other paper hides the people in its words. */
async function papersOf(door: ActDoor, report: PaperRequest, hidden: boolean): Promise<Papers> {
  demandRight(door.occasion, report);
  return door.read(async (reader) => {
    const [first, ...rest] = await buildPapers(reader, hidden && report.kind === 'liste' ? { ...report, withoutPersonal: true } : report);
    if (!hidden) return [first, ...rest] satisfies Papers;
    const known = await personalWords(reader);
    return [withoutPersonal(first, known), ...rest.map((paper) => withoutPersonal(paper, known))] satisfies Papers;
  });
}

type Way = Pick<Access, 'format' | 'file' | 'detail' | 'withoutPersonal'>;

/** Before the paper exists: one that went out unrecorded could be undone under the hands of who holds it. */
async function issue(door: ActDoor, report: PaperRequest, papers: Papers, way: Way): Promise<void> {
  const numbered = await door.read((reader) => numberedPaper(reader, report));
  if (numbered !== null) await door.write((writer) => issuePaper(writer, numbered.kind, numbered.requestIds));
  await door.write((writer) => noteAccess(writer, { kind: 'cikti', ...subjectOf(report, papers), rows: rowsOn(papers), ...way }));
}

/** What a paper is about, without anybody's name: of a person's paper the number stands for it. */
function subjectOf(report: PaperRequest, [first]: Papers): Pick<Access, 'what' | 'personId' | 'detail' | 'withoutPersonal'> {
  if (report.kind === 'kvkk_cevap') return { what: first.title, personId: report.personId };
  if (report.kind === 'gecmis' && report.subject === 'kisi') return { what: first.title, personId: report.id };
  if (report.kind === 'gecmis' && report.subject === 'talep') return { what: first.title, detail: 'letter' in first ? '' : (first.parameters[0]?.value ?? '') };
  if (report.kind === 'satinalma_belge' || report.kind === 'satinalma_dosyasi') return { what: first.title, detail: 'letter' in first ? '' : (first.parameters[0]?.value ?? '') };
  if (report.kind !== 'liste') return { what: first.title };
  return { what: report.question.title, detail: report.question.filters.join('; '), withoutPersonal: report.withoutPersonal };
}

function rowsOn(papers: readonly PaperModel[]): number {
  const blocks = papers.flatMap((paper) => ('letter' in paper ? [] : blocksOf(paper)));
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? recordCount(block) : 0), 0);
}

async function bytesOf(door: ActDoor, papers: readonly PaperModel[], format: ReportFormat): Promise<Uint8Array> {
  const bytes = await renderReport(papers, format);
  // Part of the "Başlarken" list; written once.
  if (!(await door.read((reader) => getSetting(reader, 'firstReport')))) await door.write((writer) => putSetting(writer, 'firstReport', true));
  return bytes;
}

async function temporaryPdf(door: ActDoor, report: PaperRequest, hidden: boolean, way: Way): Promise<string> {
  const { temporaryFolder } = door.services;
  const papers = await papersOf(door, report, hidden);
  await issue(door, report, papers, hidden ? { ...way, withoutPersonal: true } : way);
  await mkdir(temporaryFolder, { recursive: true, mode: 0o700 });
  const path = join(temporaryFolder, `${fileName(papers[0])} ${randomUUID().slice(0, 8)}.pdf`);
  await writeWhole(path, await bytesOf(door, papers, 'pdf'));
  return path;
}
