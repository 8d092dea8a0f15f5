import type { DirectoryEvent } from '../../../preload/contract/neighbourhoods.ts';

const order: readonly DirectoryEvent['kind'][] = ['talep', 'satinalma', 'gorev', 'ad', 'birlesme'];

/** The kinds that occur, in a fixed order, with how often. */
export function countKinds(events: readonly DirectoryEvent[]): readonly { readonly kind: DirectoryEvent['kind']; readonly count: number }[] {
  return order.map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length })).filter(({ count }) => count > 0);
}
