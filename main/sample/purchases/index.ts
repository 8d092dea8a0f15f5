import type { Writer } from '../../../db/unit-of-work.ts';
import { monthName } from '../../../preload/contract/dates.ts';
import { contract } from '../../../preload/contract/index.ts';
import { totalsOf } from '../../../preload/contract/purchase-money.ts';
import { assets } from '../../features/assets/handlers.ts';
import { purchases } from '../../features/purchases/handlers.ts';
import { load } from '../../features/purchases/load.ts';
import { agreedPrice } from '../../features/purchases/money.ts';
import { sumsOf } from '../../features/purchases/rules/quantities.ts';
import { shippedWay } from '../../features/purchases/ways/shipped.ts';
import { purchaseSettingsOf } from '../../features/purchase-settings/settings.ts';
import { call } from '../call.ts';
import { headmanOn, type Cast } from '../cast.ts';
import { idOf, type Known } from '../furnish.ts';
import { createRandom, type Random } from '../random.ts';
import type { Workdays } from '../workdays.ts';
import { addFirms } from './firms.ts';
import { furnishPurchases } from './furnish.ts';
import { plans, type Plan } from './plans.ts';
import { advance } from './player.ts';

/** Its own chance, so that the requests of the sample stay as they are. */
const seed = 22_4734;
/** Visits that the whole way takes: one per stage, one for the offers, two for whatever comes a second time. */
function stepsToTheEnd({ kind, partial, returned }: Plan): number {
  const { stages } = shippedWay(kind);
  return stages.length + (stages.some(({ effect }) => effect === 'karar') ? 1 : 0) + (partial ? 2 : 0) + (returned ? 2 : 0);
}

export interface PurchaseHappening {
  readonly at: string;
  readonly operation: string;
  run(writer: Writer): Promise<unknown>;
}

/** A year of purchases up to yesterday, as things that happen on days; whatever they need is there from their first day on. */
export function purchaseHappenings(cast: Cast, known: Known, days: Workdays, today: string): PurchaseHappening[] {
  const random = createRandom(seed);
  const played = plans.map((plan) => ({ plan, dates: datesOf(plan, days, today) }));
  const first = played.map(({ dates }) => dates[0] ?? today).toSorted()[0] ?? today;
  const years = [...new Set([first, today].map((day) => Number(day.slice(0, 4))))];
  const firms: number[] = [];
  const numbers = new Map<Plan, number>();
  const begin: PurchaseHappening = {
    at: `${first}T08:05:00`,
    operation: 'purchaseSettings.save',
    async run(writer) {
      await furnishPurchases(writer, cast, years);
      firms.push(...(await addFirms(writer)));
    },
  };
  return [begin, ...played.flatMap(({ plan, dates }, at) => happeningsOf(plan, dates, at, { random, firms, numbers, cast, known }))];
}

/** The day of the opening and of each step, on working days; the last one lies as far back as the plan says. */
function datesOf(plan: Plan, days: Workdays, today: string): string[] {
  const { steps, quiet, span, end, assets: makes } = plan;
  const last = days.before(today, quiet);
  const opened = days.before(last, span);
  const count = (steps === 'son' ? stepsToTheEnd(plan) : steps) + (end ? 1 : 0) + (makes ? 1 : 0);
  return Array.from({ length: count + 1 }, (_, at) => (count === 0 ? last : days.after(opened, Math.round((span * at) / count))));
}

interface Stage {
  readonly random: Random;
  readonly firms: readonly number[];
  /** Ids of what was opened. */
  readonly numbers: Map<Plan, number>;
  readonly cast: Cast;
  readonly known: Known;
}

function happeningsOf(plan: Plan, dates: readonly string[], at: number, { random, firms, numbers, cast, known }: Stage): PurchaseHappening[] {
  const id = (): number => openedOf(numbers, plan);
  const time = (step: number): string => `T${String(9 + (step % 7)).padStart(2, '0')}:${String((at * 7 + step) % 60).padStart(2, '0')}:00`;
  return dates.map((date, step): PurchaseHappening => {
    const last = step === dates.length - 1 && step > 0;
    const on = `${date}${time(step)}`;
    if (step === 0) return { at: on, operation: 'purchases.open', run: async (writer) => numbers.set(plan, await open(writer, plan, known)) };
    if (last && plan.end) return { at: on, operation: 'purchases.end', run: (writer) => end(writer, id(), plan, numbers) };
    if (last && plan.assets) return { at: on, operation: 'assets.create', run: (writer) => makeAssets(writer, id(), plan, { cast, known }) };
    return { at: on, operation: 'purchases.completeStage', run: async (writer) => advance(writer, id(), { random, plan, firms, people: await purchaseSettingsOf(writer) }) };
  });
}

function openedOf(numbers: ReadonlyMap<Plan, number>, plan: Plan | undefined): number {
  const id = plan && numbers.get(plan);
  if (id === undefined) throw new Error(`not opened: ${plan?.subject}`);
  return id;
}

async function open(writer: Writer, plan: Plan, known: Known): Promise<number> {
  const { today } = writer.occasion;
  const { id } = await call(contract.purchases.open, purchases.open, writer, {
    subject: plan.subject.replace('{ay}', monthName(((Number(today.slice(5, 7)) + 10) % 12) + 1)),
    justification: plan.need,
    kind: plan.kind,
    method: plan.method ?? '22d',
    neighbourhoodId: plan.place === undefined ? null : idOf(known.places, plan.place),
    budgetYear: Number(today.slice(0, 4)),
    budgetCode: plan.code,
    budgetTertip: '46.48.07.31',
    openedOn: today,
    lines: plan.lines.map(([item, quantity, unit, price, vatRate]) => ({ item, quantity, unit, price, vatRate })),
  });
  return id;
}

async function end(writer: Writer, id: number, { end: how }: Plan, numbers: ReadonlyMap<Plan, number>): Promise<void> {
  if (!how) return;
  const mergedIntoId = how.into === undefined ? null : openedOf(numbers, plans.find(({ subject }) => subject === how.into));
  await call(contract.purchases.end, purchases.end, writer, { id, on: writer.occasion.today, reason: how.reason, note: how.note, mergedIntoId });
}

/** The first line is what the muhtarlık is given; a muhtar signs for it. */
async function makeAssets(writer: Writer, id: number, { place = '' }: Plan, { cast, known }: Pick<Stage, 'cast' | 'known'>): Promise<void> {
  const { rows, course } = await load(writer, id);
  const [line] = rows.lines;
  if (!line) return;
  const count = Math.floor(sumsOf(course, line).accepted / 100);
  const { price, vatIncluded } = agreedPrice(rows, line);
  const { today } = writer.occasion;
  await call(contract.assets.create, assets.create, writer, {
    name: line.item,
    detail: '',
    registerNo: '',
    count,
    purchaseLineId: line.id,
    acquiredOn: today,
    value: totalsOf([{ quantity: 100, price, vatRate: line.vat_rate }], vatIncluded).gross,
    note: '',
    handOver: { neighbourhoodId: idOf(known.places, place), unitId: null, holder: headmanOn(cast, place, today).name, place: 'Muhtarlık binası', on: today, by: cast.clerk },
  });
}
