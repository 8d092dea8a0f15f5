import * as v from 'valibot';

const schema = v.object({
  widths: v.record(v.string(), v.pipe(v.number(), v.minValue(24), v.maxValue(2000))),
  order: v.array(v.string()),
  hidden: v.array(v.string()),
});

/** How the user has arranged the columns of one list. */
export type Arrangement = v.InferOutput<typeof schema>;

const storageKey = (table: string) => `defter.sutunlar.${table}`;

/** The kept arrangement, or null; a text that cannot be read counts as none. */
export function readArrangement(storage: Pick<Storage, 'getItem'>, table: string): Arrangement | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(storage.getItem(storageKey(table)) ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export function keepArrangement(storage: Pick<Storage, 'setItem'>, table: string, arrangement: Arrangement): void {
  try {
    storage.setItem(storageKey(table), JSON.stringify(arrangement));
  } catch {
    // A full store costs the arrangement, never the work.
  }
}

export function forgetArrangement(storage: Pick<Storage, 'removeItem'>, table: string): void {
  storage.removeItem(storageKey(table));
}

/** `order` with the columns the program has today: unknown ones dropped, new ones put where they were declared. */
export function completeOrder(order: readonly string[], declared: readonly string[]): string[] {
  const known = order.filter((id) => declared.includes(id));
  declared.forEach((id, at) => {
    if (!known.includes(id)) known.splice(Math.min(at, known.length), 0, id);
  });
  return known;
}

/** `order` with one column moved by `step` places among those shown. */
export function moveColumn(order: readonly string[], shown: readonly string[], id: string, step: -1 | 1): string[] {
  const neighbour = shown[shown.indexOf(id) + step];
  return neighbour === undefined ? [...order] : placeColumn(order, id, neighbour);
}

/** `order` with `id` put at the place of `target`. */
export function placeColumn(order: readonly string[], id: string, target: string): string[] {
  const from = order.indexOf(id);
  const to = order.indexOf(target);
  if (from < 0 || to < 0 || from === to) return [...order];
  const rest = order.filter((other) => other !== id);
  rest.splice(to, 0, id);
  return rest;
}
