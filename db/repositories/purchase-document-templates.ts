import type { TemplateKind } from '../../preload/contract/purchase-codes.ts';
import type { PurchaseTemplate } from '../../preload/contract/purchase-document-model.ts';
import { PurchaseDocumentTemplate as Table, type PurchaseDocumentTemplateRecord } from '../schema/purchases.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

/** The office's own words on purchase papers and zimmet forms; what was given back to the shipped ones is left out. */
export async function ownPurchaseTemplates(reader: Reader): Promise<PurchaseTemplate[]> {
  const rows = await reader.all<PurchaseDocumentTemplateRecord>('SELECT * FROM purchase_document_template WHERE own = 1');
  return rows.map(({ kind, title, opening, closing, signers }) => ({ kind, title, opening, closing, signers, own: true }));
}

/** Writes the office's own words of a paper. */
export async function putPurchaseTemplate(writer: Writer, { kind, title, opening, closing, signers }: Omit<PurchaseTemplate, 'own'>): Promise<void> {
  const values = { title, opening, closing, signers, own: 1 as const };
  const id = await idOf(writer, kind);
  if (id === undefined) await writer.insert(Table, { kind, ...values });
  else await writer.update(Table, id, values);
}

/** Lets the shipped words count again. */
export async function retirePurchaseTemplate(writer: Writer, kind: TemplateKind): Promise<void> {
  const id = await idOf(writer, kind);
  if (id !== undefined) await writer.update(Table, id, { own: 0 });
}

async function idOf(reader: Reader, kind: TemplateKind): Promise<number | undefined> {
  return (await reader.one<{ id: number }>('SELECT id FROM purchase_document_template WHERE kind = ?', [kind]))?.id;
}
