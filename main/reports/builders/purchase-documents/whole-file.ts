import type { PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseDetail, PurchasePaper } from '../../../../preload/contract/purchase-shapes.ts';
import { movementOfDocument, movementsOf } from './sources.ts';

interface Wanted {
  readonly document: PurchaseDocument;
  readonly movementId: number | null;
  readonly offerFirmId: null;
}

const one = (document: PurchaseDocument, movementId: number | null = null): Wanted => ({ document, movementId, offerFirmId: null });

/**
 * The papers of the program that belong in the file by now, in the order of the way: cover and contents, then each paper
 * of a stage that was begun, an order, delivery, acceptance or invoice each for itself. What is not needed is left out.
 */
export function papersOfFile(detail: PurchaseDetail): readonly [Wanted, ...Wanted[]] {
  const begun = new Set(detail.stages.filter(({ status }) => status === 'bitti' || status === 'suruyor').map(({ id }) => id));
  const belongs = ({ stageId, presentOn, files, notNeededReason }: PurchasePaper): boolean => notNeededReason === '' && (begun.has(stageId) || presentOn !== null || files > 0);
  const documents = new Set(detail.papers.filter(belongs).flatMap(({ document }) => document ?? []));
  documents.delete('dosya_kapagi');
  documents.delete('dizi_pusulasi');
  return [one('dosya_kapagi'), one('dizi_pusulasi'), ...[...documents].flatMap((document) => eachMovement(detail, document))];
}

function eachMovement(detail: PurchaseDetail, document: PurchaseDocument): Wanted[] {
  const kind = movementOfDocument[document];
  const movements = kind === undefined ? [] : movementsOf(detail, kind);
  return movements.length === 0 ? [one(document)] : movements.map(({ id }) => one(document, id));
}
