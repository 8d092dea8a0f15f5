import { purchaseFields, type PurchaseField } from '../../../preload/contract/purchase-document-model.ts';
import type { NameKind } from '../../../preload/contract/suffix.ts';
import { templateLanguage } from '../../templates/language.ts';

const kinds: Readonly<Partial<Record<PurchaseField, NameKind>>> = {
  mahalle: 'yer',
  harcama_yetkilisi: 'kisi',
  gerceklestirme_gorevlisi: 'kisi',
  tasinir_yetkilisi: 'kisi',
};

/** The language of the templates of purchase papers. */
export const purchaseLanguage = templateLanguage(purchaseFields, kinds);
