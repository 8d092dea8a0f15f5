import { isHoldingForm, type TemplateKind } from '../../../preload/contract/purchase-codes.ts';
import { holdingFields, purchaseFields, type PurchaseField } from '../../../preload/contract/purchase-document-model.ts';
import type { NameKind } from '../../../preload/contract/suffix.ts';
import { templateLanguage, type TemplateLanguage } from '../../templates/language.ts';

const kinds: Readonly<Partial<Record<PurchaseField, NameKind>>> = {
  mahalle: 'yer',
  harcama_yetkilisi: 'kisi',
  gerceklestirme_gorevlisi: 'kisi',
  tasinir_yetkilisi: 'kisi',
};

/** The language of the templates of purchase papers. */
export const purchaseLanguage = templateLanguage(purchaseFields, kinds);

/** The language of the templates of zimmet forms. */
export const holdingLanguage = templateLanguage(holdingFields, { zimmet_sahibi: 'kisi', gorevli: 'kisi' });

/** Tells what is wrong with a template of this paper. */
export const problemIn = (kind: TemplateKind): TemplateLanguage<never>['problem'] => (isHoldingForm(kind) ? holdingLanguage : purchaseLanguage).problem;
