import type { Writer } from '../../../db/unit-of-work.ts';
import { contract } from '../../../preload/contract/index.ts';
import type { PurchaseSettings } from '../../../preload/contract/purchase-settings.ts';
import { lineTotal, totalsOf } from '../../../preload/contract/purchase-money.ts';
import { agreedPrice } from '../../features/purchases/money.ts';
import { nextActionOf } from '../../features/purchases/actions.ts';
import { purchases } from '../../features/purchases/handlers.ts';
import { load, type Loaded } from '../../features/purchases/load.ts';
import type { CourseStage } from '../../features/purchases/rules/course.ts';
import { openOf, unpaidOf } from '../../features/purchases/rules/quantities.ts';
import { currentStage } from '../../features/purchases/rules/stages.ts';
import { call } from '../call.ts';
import type { Random } from '../random.ts';
import type { Plan } from './plans.ts';

/** What a step is played with. */
export interface Scene {
  readonly random: Random;
  readonly plan: Plan;
  readonly firms: readonly number[];
  readonly people: PurchaseSettings;
}

/** The next thing that would be done with the purchase, as the clerk does it on that day; nothing where it is over. */
export async function advance(writer: Writer, id: number, scene: Scene): Promise<void> {
  const loaded = await load(writer, id);
  const stage = currentStage(loaded.course);
  if (!stage) return;
  if (scene.plan.skip?.[0] === stage.code) return void (await call(contract.purchases.skipStage, purchases.skipStage, writer, { stageId: stage.id, on: writer.occasion.today, reason: scene.plan.skip[1] }));
  const action = nextActionOf(loaded.course);
  if (action === 'teklif') return offer(writer, loaded, scene);
  if (action === null) await mark(writer, stage, scene);
  else if (action === 'karar') await decide(writer, loaded, scene);
  else await move(writer, loaded, action, scene);
  await fileAway(writer, loaded, stage, scene.random);
}

/** Most papers go into the file on the day; the missing ones are what the checklist is for. */
async function fileAway(writer: Writer, { rows }: Loaded, stage: CourseStage, random: Random): Promise<void> {
  const { today } = writer.occasion;
  for (const { id: paperId, stage_id, present_on } of rows.papers) {
    if (stage_id === stage.id && present_on === null && random.chance(0.85)) await call(contract.purchases.markPaper, purchases.markPaper, writer, { paperId, presentOn: today });
  }
}

/** Who does a mark, by the word of "kimde". */
function doer(stage: CourseStage, { people }: Scene): string {
  if (stage.code === 'onay') return people.spenderName;
  if (stage.code === 'tasinir') return people.keeperName;
  return stage.code === 'odenek' || stage.code === 'kontrol' ? people.financeUnit : people.realizerName;
}

async function mark(writer: Writer, stage: CourseStage, scene: Scene): Promise<void> {
  const { today } = writer.occasion;
  const documentNo = scene.random.chance(0.6) ? `E-${scene.random.int(1000, 9999)}` : '';
  await call(contract.purchases.completeStage, purchases.completeStage, writer, { stageId: stage.id, on: today, by: doer(stage, scene), documentNo });
}

/** The first firm of the plan is the cheapest, the others a little dearer; of a reason for another one the second is. */
async function offer(writer: Writer, { rows }: Loaded, { random, plan, firms }: Scene): Promise<void> {
  for (const [at, firm] of (plan.firms ?? []).entries()) {
    const factor = (plan.notLowest ? [1.02, 0.94, 1.07] : [0.95, 1.01, 1.06])[at] ?? 1.1;
    const vatIncluded = random.chance(0.3);
    const prices = rows.lines.map(({ id: lineId, price, vat_rate }) => ({ lineId, price: Math.round((price * factor * (vatIncluded ? 100 + vat_rate : 100)) / 10_000) * 100 }));
    await call(contract.purchases.putOffer, purchases.putOffer, writer, { purchaseId: rows.purchase.id, firmId: firms[firm] ?? 0, givenOn: writer.occasion.today, vatIncluded, prices });
  }
}

async function decide(writer: Writer, { rows }: Loaded, { plan, people, random, firms }: Scene): Promise<void> {
  const chosen = rows.offers.find(({ firm_id }) => firm_id === firms[plan.firms?.[0] ?? 0]) ?? rows.offers[0];
  await call(contract.purchases.decide, purchases.decide, writer, {
    purchaseId: rows.purchase.id,
    on: writer.occasion.today,
    by: people.spenderName,
    documentNo: `K-${random.int(100, 999)}`,
    awards: rows.lines.map(({ id: lineId }) => ({ lineId, offerId: chosen?.id ?? 0 })),
    notLowestReason: plan.notLowest ?? '',
    fewOffersReason: plan.fewOffers ?? '',
  });
}

async function move(writer: Writer, loaded: Loaded, action: string, scene: Scene): Promise<void> {
  const { rows, course } = loaded;
  const { plan, random, people } = scene;
  const happened = { purchaseId: rows.purchase.id, on: writer.occasion.today };
  const firmId = rows.purchase.firm_id ?? scene.firms[plan.firms?.[0] ?? 0] ?? 0;
  const open = (kind: 'siparis' | 'teslim' | 'kabul' | 'fatura') => rows.lines.flatMap((line) => {
    const most = openOf(course, { ...line, awardedTo: null })[kind];
    return most > 0 ? [{ lineId: line.id, quantity: most, ...agreedPrice(rows, line), vatRate: line.vat_rate }] : [];
  });
  const bare = (lines: ReturnType<typeof open>) => lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  // One firm gets the whole order, so all prices are written in the same way.
  const priced = (lines: ReturnType<typeof open>) => ({ vatIncluded: lines[0]?.vatIncluded ?? false, lines: lines.map(({ lineId, quantity, price }) => ({ lineId, quantity, price })) });
  switch (action) {
    case 'siparis':
      return void (await call(contract.purchases.order, purchases.order, writer, { ...happened, documentNo: `S-${random.int(100, 999)}`, firmId, ...priced(open('siparis')) }));
    case 'teslim': {
      const lines = open('teslim');
      const first = plan.partial && !rows.movements.some(({ kind }) => kind === 'teslim');
      return void (await call(contract.purchases.deliver, purchases.deliver, writer, { ...happened, documentNo: `İRS-${random.int(1000, 9999)}`, lines: bare(lines).map((line) => ({ ...line, quantity: first ? Math.max(100, Math.floor(line.quantity / 200) * 100) : line.quantity })) }));
    }
    case 'kabul': {
      const lines = bare(open('kabul'));
      const back = plan.returned === true && !rows.movements.some(({ kind }) => kind === 'iade');
      const accepted = lines.map((line, at) => (back && at === lines.length - 1 ? { ...line, quantity: line.quantity - 100 } : line)).filter(({ quantity }) => quantity > 0);
      const returned = back ? lines.slice(-1).map(({ lineId }) => ({ lineId, quantity: 100 })) : [];
      return void (await call(contract.purchases.accept, purchases.accept, writer, { ...happened, documentNo: `MK-${random.int(100, 999)}`, person: people.commission.split(',')[0] ?? '', lines: accepted, returned, returnReason: back ? 'Ayağı kırık geldi.' : '' }));
    }
    case 'fatura': {
      const lines = open('fatura').filter(({ quantity, price }) => lineTotal(quantity, price) > 0);
      return void (await call(contract.purchases.invoice, purchases.invoice, writer, { ...happened, documentNo: `GIB${happened.on.slice(0, 4)}${String(random.int(1, 999_999)).padStart(9, '0')}`, firmId, gross: totalsOf(lines, priced(lines).vatIncluded).gross, ...priced(lines) }));
    }
    default:
      for (const invoice of course.movements.filter(({ kind }) => kind === 'fatura')) {
        const amount = unpaidOf(course, invoice);
        if (amount > 0) await call(contract.purchases.pay, purchases.pay, writer, { invoiceId: invoice.id, on: happened.on, amount, documentNo: `ÖE-${random.int(1000, 9999)}`, person: people.financeUnit });
      }
  }
}
