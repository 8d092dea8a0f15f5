import type { PurchaseTemplateWords } from '../../../../preload/contract/purchase-document-model.ts';
import type { PurchaseDocument, MovementKind } from '../../../../preload/contract/purchase-codes.ts';
import type { PurchaseSettings } from '../../../../preload/contract/purchase-settings.ts';
import type { PurchaseDetail, PurchaseMovement } from '../../../../preload/contract/purchase-shapes.ts';
import type { Letterhead, ReportModel } from '../../../../preload/contract/report-model.ts';

/** Who signs, as the office has set it; '' = not known. */
export type PaperPeople = Pick<PurchaseSettings, 'spenderName' | 'spenderTitle' | 'realizerName' | 'realizerTitle' | 'keeperName' | 'keeperTitle' | 'commission' | 'researchers' | 'financeUnit'>;

export interface PaperFirm {
  readonly id: number;
  readonly name: string;
  readonly taxNo: string;
  readonly taxOffice: string;
  readonly address: string;
}

/** Everything that a paper of a purchase is made of. */
export interface DocumentSources {
  readonly detail: PurchaseDetail;
  readonly template: PurchaseTemplateWords;
  readonly people: PaperPeople;
  readonly firms: readonly PaperFirm[];
  /** What the budget gives to the line, in kuruş; null = not written. */
  readonly appropriation: number | null;
  readonly letterhead: Letterhead;
  readonly today: string;
  readonly now: string;
  /** The order, delivery, acceptance or invoice that the paper speaks of; null = the last one. */
  readonly movementId: number | null;
  /** To whom an offer is asked; null = left open. */
  readonly offerFirmId: number | null;
}

export type DocumentBuilder = (sources: DocumentSources) => ReportModel;

/** The movement a paper speaks of. */
export const movementOfDocument: Readonly<Partial<Record<PurchaseDocument, MovementKind>>> = {
  siparis_mektubu: 'siparis',
  teslim_tesellum: 'teslim',
  muayene_kabul: 'kabul',
  odeme_ekleri: 'fatura',
};

export function movementsOf({ movements }: PurchaseDetail, kind: MovementKind): readonly PurchaseMovement[] {
  return movements.filter((movement) => movement.kind === kind && movement.cancelledOn === null);
}

/** The chosen movement of this kind, else the last one; undefined where there is none. */
export function movementFor({ detail, movementId }: Pick<DocumentSources, 'detail' | 'movementId'>, kind: MovementKind): PurchaseMovement | undefined {
  const all = movementsOf(detail, kind);
  return all.find(({ id }) => id === movementId) ?? all.toSorted((a, b) => (a.on === b.on ? a.id - b.id : a.on < b.on ? -1 : 1)).at(-1);
}
