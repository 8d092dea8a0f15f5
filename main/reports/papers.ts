import { findChases } from '../../db/repositories/chases.ts';
import { handOffListPaper } from '../../db/repositories/issued-papers.ts';
import { findLetter } from '../../db/repositories/letters.ts';
import { handOffsTo } from '../../db/queries/hand-off-lists.ts';
import type { Reader } from '../../db/unit-of-work.ts';
import type { LetterModel } from '../../preload/contract/letter-model.ts';
import type { PaperRequest, ReportRequest } from '../../preload/contract/reports.ts';
import { Refusal } from '../bridge/failure.ts';
import { draftLetter, letterWith } from '../features/letters/draft.ts';
import { buildReport } from './build.ts';
import { purchaseFile } from './builders/purchase-document.ts';
import type { PaperModel } from './paper-model.ts';

/** The papers of one request, in the order in which they lie on each other; never none. */
export async function buildPapers(reader: Reader, request: PaperRequest): Promise<readonly [PaperModel, ...PaperModel[]]> {
  switch (request.kind) {
    case 'yazi':
      return [await keptLetter(reader, request.letterId)];
    case 'tekit':
      return chaseLetters(reader, request.chaseIds);
    case 'havale':
      return [await draftLetter(reader, { kind: 'havale', requestIds: request.requestIds, unitId: request.unitId }), await buildReport(reader, { kind: 'zimmet', unitId: request.unitId, on: request.on })];
    case 'satinalma_dosyasi':
      return purchaseFile(reader, request.purchaseId);
    default:
      return [await buildReport(reader, request satisfies ReportRequest)];
  }
}

async function keptLetter(reader: Reader, letterId: number): Promise<LetterModel> {
  const letter = await findLetter(reader, letterId);
  if (!letter) throw new Refusal('notFound');
  return letterWith(reader, { kind: letter.kind, requestIds: [letter.requestId] }, letter.body);
}

/** One letter for each unit with everything it was reminded of. */
async function chaseLetters(reader: Reader, chaseIds: readonly number[]): Promise<readonly [LetterModel, ...LetterModel[]]> {
  const byUnit = new Map<number, number[]>();
  for (const { unitId, requestId } of await findChases(reader, chaseIds)) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), requestId]);
  const letters: LetterModel[] = [];
  for (const [unitId, requestIds] of byUnit) letters.push(await draftLetter(reader, { kind: 'tekit', requestIds, unitId }));
  const [first, ...rest] = letters;
  if (!first) throw new Refusal('notFound');
  return [first, ...rest];
}

/** Papers with numbers on them that are counted when they leave: their kind and the requests that stand on them. */
export async function numberedPaper(reader: Reader, request: PaperRequest): Promise<{ readonly kind: string; readonly requestIds: readonly number[] } | null> {
  if (request.kind === 'alindi') return { kind: request.kind, requestIds: [request.requestId] };
  if (request.kind !== 'zimmet' && request.kind !== 'havale') return null;
  const lines = await handOffsTo(reader, request.unitId, request.on);
  return { kind: handOffListPaper(request.unitId, request.on), requestIds: [...new Set(lines.map(({ requestId }) => requestId))] };
}
