import type { ReactNode } from 'react';
import type { PurchaseEvent } from '../../../../preload/contract/purchase-shapes.ts';
import { EventLines } from '../../../shared/EventLines.tsx';
import { purchaseEventNames, purchaseRecordText as text } from '../../../text/purchase-record.ts';

/** Everything that happened to it, newest first, with who did it and the number of its paper. */
export function Timeline({ events, action }: { readonly events: readonly PurchaseEvent[]; readonly action: ReactNode }) {
  return <EventLines title={text.timeline} action={action} events={events.map(({ kind, text: words, person, documentNo, ...event }) => ({ ...event, kind: purchaseEventNames[kind], words: withPaper(words, person, documentNo) }))} />;
}

/** Who and on which paper stand behind the words, whose last point goes then. */
function withPaper(words: string, ...more: readonly string[]): string {
  const rest = more.filter((part) => part !== '');
  return rest.length === 0 ? words : [words.replace(/\.$/, ''), ...rest].join(' · ');
}
