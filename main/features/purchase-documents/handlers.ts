import { ownPurchaseTemplates, putPurchaseTemplate, retirePurchaseTemplate } from '../../../db/repositories/purchase-document-templates.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { FieldProblem } from '../../../preload/contract/operation.ts';
import type { PurchaseTemplate, PurchaseTemplateWords } from '../../../preload/contract/purchase-document-model.ts';
import { errorText } from '../../../preload/contract/text.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { Refusal } from '../../bridge/failure.ts';
import { documentBuilders } from '../../reports/builders/purchase-documents/index.ts';
import { letterhead } from '../../reports/builders/letterhead.ts';
import { purchaseSettingsOf } from '../purchase-settings/settings.ts';
import { sampleFirms, samplePurchase } from './sample.ts';
import { shippedTemplate, shippedTemplates } from './shipped.ts';
import { purchaseLanguage } from './template.ts';

export const purchaseDocuments = {
  templates: (reader) => purchaseTemplatesOf(reader),

  async preview(reader, template) {
    demandGoodTemplate(template);
    const { today, now } = reader.occasion;
    const [firm] = sampleFirms;
    return documentBuilders[template.kind]({
      detail: samplePurchase(today),
      template,
      people: await purchaseSettingsOf(reader),
      firms: sampleFirms,
      appropriation: null,
      letterhead: await letterhead(reader),
      today,
      now,
      movementId: null,
      offerFirmId: firm?.id ?? null,
    });
  },

  async saveTemplate(writer, template) {
    demandGoodTemplate(template);
    await putPurchaseTemplate(writer, template);
    return { ...template, own: true };
  },

  async resetTemplate(writer, { kind }) {
    await retirePurchaseTemplate(writer, kind);
    return shippedTemplate(kind);
  },
} satisfies FeatureHandlers<'purchaseDocuments'>;

/** One for each paper: the office's own, else the shipped one. */
export async function purchaseTemplatesOf(reader: Reader): Promise<PurchaseTemplate[]> {
  const own = await ownPurchaseTemplates(reader);
  return shippedTemplates.map((shipped) => own.find(({ kind }) => kind === shipped.kind) ?? shipped);
}

function demandGoodTemplate(template: PurchaseTemplateWords): void {
  const problems = (['title', 'opening', 'closing', 'signers'] as const).flatMap((field): FieldProblem[] => {
    const message = purchaseLanguage.problem(template[field]);
    return message === null ? [] : [{ field, message }];
  });
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
}
