import * as v from 'valibot';
import { purchaseFilter, type PurchaseFilter } from '../../../preload/contract/purchases.ts';

/** The filter that filters nothing: every field at its default. */
export const emptyPurchaseFilter: PurchaseFilter = v.parse(purchaseFilter, { view: 'hepsi' });
