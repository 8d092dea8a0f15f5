import { listPurchases } from '../../../db/queries/purchase-list.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { adviceFor } from './advice.ts';
import { purchaseDetail } from './detail.ts';
import { endPurchase, resumePurchase } from './ending.ts';
import { accept, cancelMovement, deliver, drop, invoice, order } from './movements.ts';
import { decide, dropOffer, putOffer } from './offers.ts';
import { changeLines, changePurchase, openPurchase, startPurchase } from './open.ts';
import { cancelPayment, pay } from './payments.ts';
import { completeStage, markPaper, passOn, reopenStage, skipStage } from './stage-steps.ts';

export const purchases = {
  list: (reader, { sort, descending, offset, limit, ...filter }) => listPurchases(reader, filter, { sort, descending, offset, limit }),
  get: (reader, { id }) => purchaseDetail(reader, id),
  start: startPurchase,
  advice: (reader, { openedOn, ...question }) => adviceFor(reader, { ...question, id: null, decidingDay: openedOn, openedOn, offers: null, firmIds: [] }),
  open: openPurchase,
  change: changePurchase,
  changeLines,
  completeStage,
  skipStage,
  reopenStage,
  passOn,
  putOffer,
  removeOffer: dropOffer,
  decide,
  order,
  deliver,
  accept,
  invoice,
  pay,
  drop,
  cancelMovement,
  cancelPayment,
  markPaper,
  end: endPurchase,
  resume: resumePurchase,
} satisfies FeatureHandlers<'purchases'>;
