import { Box, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { call, type ApiFailure } from '../../api/client.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { useHidden } from '../../shared/privacy/usePrivacy.ts';
import { peopleText as text } from '../../text/directory.ts';
import { useMay } from '../../shared/session/SessionContext.ts';

/** Long enough to copy eleven digits onto a form. */
const shownMs = 30_000;

/** The masked number; a click shows it for half a minute, and the access log knows. Never while personal data is hidden. */
export function TcknShown({ id, masked }: { readonly id: number; readonly masked: string }) {
  const hidden = useHidden();
  const notify = useNotify();
  const [number, setNumber] = useState<string | null>(null);
  useEffect(() => {
    if (number === null) return undefined;
    const timer = window.setTimeout(() => setNumber(null), shownMs);
    return () => window.clearTimeout(timer);
  }, [number]);
  const show = () =>
    void call('people', 'showTckn', { id }).then(
      ({ tckn }) => setNumber(tckn),
      (failure: ApiFailure) => notify(failure.message),
    );
  const may = useMay('people', 'showTckn');
  const shown = hidden ? null : number;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 1 }}>
      <span role="status">{shown ?? masked}</span>
      {may && !hidden && (
        <Button size="small" variant="text" sx={{ py: 0 }} onClick={shown === null ? show : () => setNumber(null)}>
          {shown === null ? text.tcknShow : text.tcknHide}
        </Button>
      )}
    </Box>
  );
}
