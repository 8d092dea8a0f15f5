import { Mark } from '../../../shared/chips/Mark.tsx';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';

/** The lowest of a line or of all, in symbol and word. */
export function Lowest() {
  return (
    <Mark tone="done" symbol="▼">
      {text.lowest}
    </Mark>
  );
}
