import type { Reader } from '../../../db/unit-of-work.ts';
import type { ReportModel } from '../../../preload/contract/report-model.ts';
import { documentSources, type DocumentWish } from '../../features/purchase-documents/sources.ts';
import { purchaseDetail } from '../../features/purchases/detail.ts';
import { documentBuilders } from './purchase-documents/index.ts';
import { papersOfFile } from './purchase-documents/whole-file.ts';

/** One paper of a purchase. */
export async function purchaseDocument(reader: Reader, { purchaseId, ...wish }: DocumentWish & { readonly purchaseId: number }): Promise<ReportModel> {
  return documentBuilders[wish.document](await documentSources(reader, await purchaseDetail(reader, purchaseId), wish));
}

/** The whole file of a purchase as it can be printed today. */
export async function purchaseFile(reader: Reader, purchaseId: number): Promise<readonly [ReportModel, ...ReportModel[]]> {
  const detail = await purchaseDetail(reader, purchaseId);
  const [first, ...rest] = papersOfFile(detail);
  const build = async (wish: DocumentWish): Promise<ReportModel> => documentBuilders[wish.document](await documentSources(reader, detail, wish));
  const models: ReportModel[] = [];
  for (const wish of rest) models.push(await build(wish));
  return [await build(first), ...models];
}
