import { markOf, type Found } from './found.ts';
import { grouped } from './grouped.ts';
import type { Act, Note } from './notes.ts';

/** Everything that is not as it was promised, after a kill and a new start; [] = nothing was lost, doubled or halved. */
export function judge(found: Found, notes: readonly Note[]): string[] {
  const begun = notes.flatMap((note) => (note.at === 'begun' ? [note.act] : []));
  const done = notes.filter((note) => note.at === 'done');
  const finished = new Set(done.map(({ act }) => act.mark));
  return [
    ...(found.integrity === 'ok' ? [] : [`integrity_check: ${found.integrity}`]),
    ...(found.looseKeys === 0 ? [] : [`foreign_key_check: ${found.looseKeys}`]),
    ...found.disagreements,
    ...numbering(found.requests, found.counters, ''),
    ...numbering(found.purchases, found.purchaseCounters, 'SA-'),
    ...wholePurchases(found, begun, finished),
    ...wholeRows(found, begun, finished),
    ...givenNumbers(found, done),
    ...states(found, begun, finished),
    ...draftsOffered(found, begun, finished),
  ];
}

/** 1, 2, 3 … in every year, the cancelled among them, and the counter at the last. */
function numbering(records: readonly { readonly year: number; readonly seq: number; readonly number: string }[], counters: Found['counters'], prefix: string): string[] {
  const wrong: string[] = [];
  for (const [year, own] of grouped(records, (record) => record.year)) {
    own.forEach(({ seq, number }, at) => {
      if (seq !== at + 1 || number !== `${prefix}${year}/${String(seq).padStart(4, '0')}`) wrong.push(`number ${number} (${seq}) stands at place ${at + 1}`);
    });
    if (counters[year] !== own.length) wrong.push(`the counter ${prefix}${year} is at ${counters[year]}, there are ${own.length}`);
  }
  return wrong;
}

/** What was answered is there whole; what was cut off is there whole or not at all. */
function wholeRows({ requests }: Found, begun: readonly Act[], finished: ReadonlySet<string>): string[] {
  const rows = grouped(requests, ({ subject }) => markOf(subject));
  return begun.flatMap((act) => {
    if (act.kind !== 'create') return [];
    const there = rows.get(act.mark)?.length ?? 0;
    return there === act.rows || (there === 0 && !finished.has(act.mark)) ? [] : [`${act.mark}: ${there} of ${act.rows} rows, ${finished.has(act.mark) ? 'acknowledged' : 'cut off'}`];
  });
}

/** A purchase has its lines, its stages, its first event and what is computed of it, or it is not there. */
function wholePurchases({ purchases }: Found, begun: readonly Act[], finished: ReadonlySet<string>): string[] {
  const rows = grouped(purchases, ({ subject }) => markOf(subject));
  return begun.flatMap((act) => {
    if (act.kind !== 'purchase') return [];
    const [there] = rows.get(act.mark) ?? [];
    if (!there) return finished.has(act.mark) ? [`${act.mark}: acknowledged and not there`] : [];
    const whole = there.lines === act.lines && there.stages > 0 && there.events === 1 && there.settled === 1;
    return whole ? [] : [`${act.mark}: ${there.lines} of ${act.lines} lines, ${there.stages} stages, ${there.events} events, settled ${there.settled}`];
  });
}

function givenNumbers({ requests, purchases }: Found, done: readonly Extract<Note, { at: 'done' }>[]): string[] {
  const marks = new Map([...requests, ...purchases].map(({ number, subject }) => [number, markOf(subject)]));
  return done.flatMap(({ act, numbers = [] }) => numbers.filter((number) => marks.get(number) !== act.mark).map((number) => `${number} was given to ${act.mark} and belongs to ${marks.get(number) ?? 'nobody'}`));
}

function states({ requests, handOffs }: Found, begun: readonly Act[], finished: ReadonlySet<string>): string[] {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const cancelled = begun.filter((act) => act.kind === 'cancel');
  const lost = cancelled.filter((act) => finished.has(act.mark) && byId.get(act.id)?.state !== 'iptal').map(({ id }) => `request ${id} was cancelled and is not`);
  const wanted = new Set(cancelled.map(({ id }) => id));
  const invented = requests.filter(({ id, state }) => state === 'iptal' && !wanted.has(id)).map(({ number }) => `${number} is cancelled and nobody wished it`);
  const sent = grouped(begun.filter((act) => act.kind === 'handOff'), ({ id }) => id);
  const handed = [...sent].flatMap(([id, acts]) => {
    const [there, answered] = [handOffs[id] ?? 0, acts.filter(({ mark }) => finished.has(mark)).length];
    return there >= answered && there <= acts.length ? [] : [`request ${id} was handed over ${answered} to ${acts.length} times and says ${there}`];
  });
  return [...lost, ...invented, ...handed];
}

/** The newest answered text of each form, or the one that was being kept when the end came. */
function draftsOffered({ drafts }: Found, begun: readonly Act[], finished: ReadonlySet<string>): string[] {
  const kept = begun.filter((act) => act.kind === 'draft');
  return [...grouped(kept, ({ place }) => place)].flatMap(([place, acts]) => {
    const last = acts.findLastIndex(({ mark }) => finished.has(mark));
    const content = drafts.find((draft) => draft.place === place)?.content ?? null;
    const may = acts.slice(Math.max(last, 0)).map(({ mark }) => JSON.stringify({ subject: mark }));
    return (content === null && last < 0) || (content !== null && may.includes(content)) ? [] : [`the form ${place} is offered with ${content}`];
  });
}
