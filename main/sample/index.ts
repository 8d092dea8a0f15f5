import { putSetting } from '../../db/settings.ts';
import { asOf, type Occasion, type UnitOfWork, type Writer } from '../../db/unit-of-work.ts';
import { addDays } from '../../preload/contract/dates.ts';
import { contract } from '../../preload/contract/index.ts';
import { people } from '../features/directory/people.ts';
import { computeDue, deadlineData } from '../features/deadlines/for-request.ts';
import { arrivals } from './arrivals.ts';
import { askings, type Asking } from './asking.ts';
import { call } from './call.ts';
import { createCast, lastElection, seatKey, type Cast, type Headman } from './cast.ts';
import { addPerson, furnish, idOf, type Known } from './furnish.ts';
import { createStage } from './play.ts';
import { purchaseHappenings } from './purchases/index.ts';
import { createRandom } from './random.ts';
import { timeline } from './timeline.ts';
import { workdays } from './workdays.ts';

const seed = 48_1926;

/** Something that happens on a day and at a time. */
interface Happening {
  readonly at: string;
  readonly operation: string;
  run(writer: Writer): Promise<unknown>;
}

/**
 * Fills a new database with the sample office: Köyceğiz with its real neighbourhoods, made-up people and two years of
 * requests and one of purchases up to yesterday. Everything passes the program's own handlers on the day it happens, in one transaction;
 * the same `today` gives the same office.
 */
export async function fillSampleOffice(work: UnitOfWork, today: string): Promise<void> {
  const random = createRandom(seed);
  const cast = createCast(random, today);
  const start = later(`${Number(today.slice(0, 4)) - 2}${today.slice(4)}`.replace('-02-29', '-03-01'), addDays(lastElection, 2));
  const occasion = (at: string, operation: string): Occasion => ({ actor: cast.clerk, today: at.slice(0, 10), now: at, operation, undoable: false });

  await work.write(occasion(`${start}T08:00:00`, 'sample'), async (writer) => {
    const known = await furnish(writer, cast);
    await putSetting(writer, 'sample', true);
    const data = await deadlineData(writer);
    const days = workdays(data.table, data.settings);
    const all = askings(random, cast, arrivals(random, days, start, days.before(today, 1)));
    const dated = all.map((asking) => {
      const due = computeDue(data, { ...asking, registeredOn: asking.on });
      return { asking, due: due?.dueDate ?? null, legal: due?.kind === 'legal' };
    });
    const stage = createStage(random, known);
    const happenings: Happening[] = timeline(random, days, dated, today).map(({ at, of, step }) => {
      const asking = all[of] as Asking;
      return step === null
        ? { at, operation: 'requests.create', run: (door) => stage.receive(door, of, asking) }
        : { at, operation: `requests.${step.kind}`, run: (door) => stage.go(door, of, asking, step) };
    });
    const inOrder = [...happenings, ...changesOfMuhtars(cast, known), ...purchaseHappenings(cast, known, days, today)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    for (const { at, operation, run } of inOrder) await run(await asOf(writer, occasion(at, operation)));
  });
}

/** A muhtar dies and a by-election follows; another resigns and the first member of the council stands in. */
function changesOfMuhtars({ byElection, resigned }: Cast, known: Known): Happening[] {
  const leaves = (left: Headman, endReason: 'vefat' | 'istifa'): Happening => ({
    at: `${left.to ?? left.from}T09:00:00`,
    operation: 'people.endTerm',
    run: (writer) => call(contract.people.endTerm, people.endTerm, writer, { id: idOf(known.seats, seatKey(left)), endDate: left.to ?? left.from, endReason }),
  });
  const begins = (headman: Headman, startReason: 'vekalet' | 'ara_secim', personId: (writer: Writer) => Promise<number>): Happening => ({
    at: `${headman.from}T08:00:00`,
    operation: 'people.startTerm',
    async run(writer) {
      const term = { neighbourhoodId: idOf(known.places, headman.place), role: 'muhtar', acting: headman.acting, startDate: headman.from, startReason } as const;
      known.seats.set(seatKey(headman), (await call(contract.people.startTerm, people.startTerm, writer, { personId: await personId(writer), ...term })).id);
    },
  });
  const member = (headman: Headman) => async (writer: Writer) => (await people.list(writer, { text: headman.name, role: null, offset: 0, limit: 1 })).rows[0]?.id ?? 0;
  return [
    leaves(byElection.left, 'vefat'),
    begins(byElection.deputy, 'vekalet', member(byElection.deputy)),
    begins(byElection.chosen, 'ara_secim', (writer) => addPerson(writer, byElection.chosen)),
    leaves(resigned.left, 'istifa'),
    begins(resigned.deputy, 'vekalet', member(resigned.deputy)),
  ];
}

const later = (a: string, b: string): string => (a > b ? a : b);
