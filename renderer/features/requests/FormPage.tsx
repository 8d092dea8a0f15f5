import { Box } from '@mui/material';
import { useState } from 'react';
import { useLocation } from 'react-router';
import type { RequesterSuggestion } from '../../../preload/contract/requests.ts';
import { useRead } from '../../api/queries.ts';
import { FormShape } from '../../shared/feedback/Shape.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { Page } from '../../shared/Page.tsx';
import { usePrinting } from '../../shared/print/usePrinting.ts';
import { captureText } from '../../text/requests.ts';
import { CaptureForm } from './form/CaptureForm.tsx';
import type { Start } from './form/values.ts';

/** What another screen hands over for "aynı kişiden yeni talep". */
export interface CaptureState {
  readonly requester?: RequesterSuggestion;
  readonly channel?: Start['channel'];
}

/** A new request: Ctrl+N from any screen, saved with Ctrl+Enter, and the next one may follow at once. */
export function RequestFormPage() {
  const given = (useLocation().state ?? {}) as CaptureState;
  const defaults = useRead('requests', 'formDefaults', {});
  const printing = usePrinting();
  const [next, setNext] = useState<{ readonly round: number; readonly start: Start } | null>(null);
  return (
    <ReadResult
      read={defaults}
      skeleton={
        <Page title={captureText.title}>
          <FormShape />
        </Page>
      }
    >
      {({ channel, type, today }) => {
        const first: Start = { requester: given.requester ?? null, channel: given.channel ?? channel, type, registeredOn: today };
        return (
          <Box key={next?.round ?? 0} sx={{ display: 'contents' }}>
            <CaptureForm start={next?.start ?? first} onSlip={(requestId) => printing.open({ kind: 'alindi', requestId })} onNext={(start) => setNext((before) => ({ round: (before?.round ?? 0) + 1, start }))} />
          </Box>
        );
      }}
    </ReadResult>
  );
}
