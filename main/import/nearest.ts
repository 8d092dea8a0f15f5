/** The place whose key differs least from a written one: at most a third of its letters; null where none is that near or two are. */
export function nearest<P extends { readonly id: number; readonly name: string; readonly key: string }>(key: string, places: readonly P[]): { readonly id: number; readonly name: string } | null {
  const ranked = places
    .map((place) => ({ place, distance: place.key.length > 3 && key.length > 3 && (place.key.startsWith(key) || key.startsWith(place.key)) ? 0.5 : distance(key, place.key) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  if (!first || first.distance > Math.max(1, key.length / 3) || second?.distance === first.distance) return null;
  return { id: first.place.id, name: first.place.name };
}

/** Letters to add, drop or change (Levenshtein). */
export function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
