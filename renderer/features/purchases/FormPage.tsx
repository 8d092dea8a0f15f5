import { useSearchParams } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { Page } from '../../shared/Page.tsx';
import { purchaseFormText as text } from '../../text/purchases.ts';
import { OpeningForm } from './form/OpeningForm.tsx';
import { oneId } from './filter.ts';

/** A new purchase: Ctrl+Shift+S from any screen, or from a request or a neighbourhood that the address names. */
export function PurchaseFormPage() {
  const [address] = useSearchParams();
  const requestId = oneId(address.get('requestId'));
  const neighbourhoodId = oneId(address.get('neighbourhoodId'));
  const start = useRead('purchases', 'start', { requestId, neighbourhoodId });
  return (
    <ReadResult
      read={start}
      skeleton={
        <Page title={text.title}>
          <FormShape />
        </Page>
      }
    >
      {(given) => <OpeningForm key={`${requestId}-${neighbourhoodId}`} start={given} />}
    </ReadResult>
  );
}
