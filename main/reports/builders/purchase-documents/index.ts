import type { PurchaseDocument } from '../../../../preload/contract/purchase-codes.ts';
import { acceptanceRecord } from './acceptance.ts';
import { approvalSheet } from './approval.ts';
import { deliveryRecord } from './delivery.ts';
import { estimateSheet } from './estimate.ts';
import { contentsList, folderCover, paymentAnnexes } from './file-papers.ts';
import { needForm } from './need.ts';
import { offerForm, offerRequest } from './offer-forms.ts';
import { orderLetter } from './order.ts';
import { priceResearch } from './price-research.ts';
import type { DocumentBuilder } from './sources.ts';

/** The papers of a purchase, each made of its record and the office's words. */
export const documentBuilders: Readonly<Record<PurchaseDocument, DocumentBuilder>> = {
  ihtiyac: needForm,
  yaklasik_maliyet: estimateSheet,
  onay_belgesi: approvalSheet,
  teklif_isteme: offerRequest,
  teklif_cetveli: offerForm,
  fiyat_arastirma: priceResearch,
  siparis_mektubu: orderLetter,
  teslim_tesellum: deliveryRecord,
  muayene_kabul: acceptanceRecord,
  odeme_ekleri: paymentAnnexes,
  dosya_kapagi: folderCover,
  dizi_pusulasi: contentsList,
};
