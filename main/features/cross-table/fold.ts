import type { CrossHead, Narrowing } from '../../../preload/contract/cross-table.ts';
import type { Dimension, Value } from './dimensions.ts';
import { crossTableText as text } from './text.ts';

export interface FoldedHead extends CrossHead {
  readonly keys: readonly string[];
}

/** At most `most` heads: the largest values in their order and the rest as one; of periods the newest, after the rest. */
export function foldHeads({ dated }: Dimension, values: readonly Value[], sizeOf: (key: string) => number, most: number): FoldedHead[] {
  const heads = values.map(({ key, label, narrowing }) => ({ label, narrowing, folded: 0, keys: [key] }));
  if (values.length <= most) return heads;
  if (dated) {
    const rest = values.slice(0, values.length - most + 1);
    const narrowing = { registeredTo: rest.at(-1)?.narrowing.registeredTo ?? null };
    return [{ label: text.older(rest.length), narrowing, folded: rest.length, keys: rest.map(({ key }) => key) }, ...heads.slice(values.length - most + 1)];
  }
  const kept = new Set([...values].sort((a, b) => sizeOf(b.key) - sizeOf(a.key)).slice(0, most - 1).map(({ key }) => key));
  const rest = values.filter(({ key }) => !kept.has(key));
  return [...heads.filter(({ keys: [key] }) => kept.has(key ?? '')), { label: text.other(rest.length), narrowing: anyOf(rest), folded: rest.length, keys: rest.map(({ key }) => key) }];
}

/** Values of one dimension narrow one and the same list; only the outcome's "none" does not, and outcomes are never folded. */
function anyOf(values: readonly Value[]): Narrowing {
  const joined: Record<string, unknown[]> = {};
  for (const { narrowing } of values) {
    for (const [name, list] of Object.entries(narrowing)) if (Array.isArray(list)) joined[name] = [...(joined[name] ?? []), ...list];
  }
  return joined as Narrowing;
}
