/** Where the user stood in each list, so that coming back from a record finds the same row. Lives as long as the window. */
interface Kept {
  readonly key: string;
  readonly active: number;
  readonly offset: number;
}

const places = new Map<string, Kept>();

export function keptPlace(table: string, key: string): { readonly active: number; readonly offset: number } {
  const kept = places.get(table);
  return kept?.key === key ? kept : { active: 0, offset: 0 };
}

export function keepPlace(table: string, key: string, active: number, offset: number): void {
  places.set(table, { key, active, offset });
}
