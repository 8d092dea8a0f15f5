import { findFirm } from '../../../db/repositories/firms.ts';
import { budgetLinesOf } from '../../../db/repositories/purchase-settings.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { PurchaseDocument } from '../../../preload/contract/purchase-codes.ts';
import type { PurchaseDetail } from '../../../preload/contract/purchase-shapes.ts';
import { Refusal } from '../../bridge/failure.ts';
import { letterhead } from '../../reports/builders/letterhead.ts';
import { movementOfDocument, movementsOf, type DocumentSources, type PaperFirm } from '../../reports/builders/purchase-documents/sources.ts';
import { purchaseSettingsOf } from '../purchase-settings/settings.ts';
import { templateOf } from './templates.ts';

/** What a paper is about beyond the purchase: one order of several, one firm of several. */
export interface DocumentWish {
  readonly document: PurchaseDocument;
  readonly movementId: number | null;
  readonly offerFirmId: number | null;
}

/** Everything that stands on a paper. Refuses a movement that is not of this paper, and a firm that does not exist. */
export async function documentSources(reader: Reader, detail: PurchaseDetail, { document, movementId, offerFirmId }: DocumentWish): Promise<DocumentSources> {
  const kind = movementOfDocument[document];
  if (movementId !== null && !(kind && movementsOf(detail, kind).some(({ id }) => id === movementId))) throw new Refusal('notFound');
  return {
    detail,
    template: await templateOf(reader, document),
    people: await purchaseSettingsOf(reader),
    firms: await firmsOf(reader, detail, offerFirmId),
    appropriation: await appropriationOf(reader, detail),
    letterhead: await letterhead(reader),
    today: reader.occasion.today,
    now: reader.occasion.now,
    movementId,
    offerFirmId,
  };
}

async function firmsOf(reader: Reader, { offers, movements }: PurchaseDetail, offerFirmId: number | null): Promise<PaperFirm[]> {
  const ids = new Set([...offers.map(({ firmId }) => firmId), ...movements.flatMap(({ firmId }) => firmId ?? []), ...(offerFirmId === null ? [] : [offerFirmId])]);
  const firms: PaperFirm[] = [];
  for (const id of ids) {
    const firm = await findFirm(reader, id);
    if (!firm) throw new Refusal('notFound');
    firms.push({ id, name: firm.name, taxNo: firm.taxNo, taxOffice: firm.taxOffice, address: firm.address });
  }
  return firms;
}

async function appropriationOf(reader: Reader, { budgetYear, budgetCode, budgetTertip }: PurchaseDetail): Promise<number | null> {
  if (budgetCode === '') return null;
  const line = (await budgetLinesOf(reader, budgetYear)).find(({ code, tertip }) => code === budgetCode && tertip === budgetTertip);
  return line?.allocation ?? null;
}
