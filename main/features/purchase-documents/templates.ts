import { ownPurchaseTemplates } from '../../../db/repositories/purchase-document-templates.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { TemplateKind } from '../../../preload/contract/purchase-codes.ts';
import type { PurchaseTemplate } from '../../../preload/contract/purchase-document-model.ts';
import { shippedTemplate, shippedTemplates } from './shipped.ts';

/** One for each paper: the office's own, else the shipped one. */
export async function templatesOf(reader: Reader): Promise<PurchaseTemplate[]> {
  const own = await ownPurchaseTemplates(reader);
  return shippedTemplates.map((shipped) => own.find(({ kind }) => kind === shipped.kind) ?? shipped);
}

/** The words that count for this paper today. */
export async function templateOf(reader: Reader, kind: TemplateKind): Promise<PurchaseTemplate> {
  return (await ownPurchaseTemplates(reader)).find((own) => own.kind === kind) ?? shippedTemplate(kind);
}
