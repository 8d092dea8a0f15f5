import { putPurchaseTemplate, retirePurchaseTemplate } from '../../../db/repositories/purchase-document-templates.ts';
import type { FieldProblem } from '../../../preload/contract/operation.ts';
import { isHoldingForm } from '../../../preload/contract/purchase-codes.ts';
import type { PurchaseTemplate } from '../../../preload/contract/purchase-document-model.ts';
import { errorText } from '../../../preload/contract/text.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { Refusal } from '../../bridge/failure.ts';
import { assetForms } from '../../reports/builders/asset-forms.ts';
import { documentBuilders } from '../../reports/builders/purchase-documents/index.ts';
import { letterhead } from '../../reports/builders/letterhead.ts';
import { purchaseSettingsOf } from '../purchase-settings/settings.ts';
import { sampleFirms, sampleHoldings, samplePurchase } from './sample.ts';
import { shippedTemplate } from './shipped.ts';
import { problemIn } from './template.ts';
import { templatesOf } from './templates.ts';

export const purchaseDocuments = {
  templates: (reader) => templatesOf(reader),

  async preview(reader, template) {
    demandGoodTemplate(template);
    const { kind } = template;
    const { today, now, actor } = reader.occasion;
    if (isHoldingForm(kind)) return assetForms[kind]({ held: sampleHoldings(today), template, letterhead: await letterhead(reader), actor, now });
    const [firm] = sampleFirms;
    return documentBuilders[kind]({
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

function demandGoodTemplate(template: Omit<PurchaseTemplate, 'own'>): void {
  const problem = problemIn(template.kind);
  const problems = (['title', 'opening', 'closing', 'signers'] as const).flatMap((field): FieldProblem[] => {
    const message = problem(template[field]);
    return message === null ? [] : [{ field, message }];
  });
  if (problems.length > 0) throw new Refusal('invalid', errorText.invalid, problems);
}
