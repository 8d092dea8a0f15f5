import * as v from 'valibot';
import { line, longText, optionalText } from './fields.ts';
import { read, write, type Feature } from './operation.ts';
import { templateKinds } from './purchase-codes.ts';
import type { PurchaseTemplate } from './purchase-document-model.ts';
import type { ReportModel } from './report-model.ts';
import { fieldText } from './text.ts';

const kind = v.picklist(templateKinds, fieldText.choose);
const template = v.object({ kind, title: line(150), opening: longText, closing: longText, signers: optionalText(2000) });

/** The office's words on the papers of a purchase and on zimmet forms. */
export const purchaseDocuments = {
  templates: read(v.object({})).returns<readonly PurchaseTemplate[]>(),
  /** The paper of a made-up record; an unknown field is refused in words at its place. */
  preview: read(template).returns<ReportModel>(),
  saveTemplate: write(template).returns<PurchaseTemplate>(),
  resetTemplate: write(v.object({ kind })).returns<PurchaseTemplate>(),
} satisfies Feature;
