import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { formatCount, formatPhone } from '../../shared/format.ts';
import { directoryText } from '../../text/directory.ts';
import { ledgerOf } from './ledgerAddress.ts';

export function Facts({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '120px minmax(0, 1fr)', columnGap: 1, rowGap: 0.5 }}>
      {children}
    </Box>
  );
}

/** A line that has nothing to say is left out. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {children}
      </Typography>
    </>
  );
}

/** Large enough to dial from. */
export function BigPhone({ phone }: { readonly phone: string }) {
  if (phone === '') return <Typography color="textSecondary">{directoryText.noPhone}</Typography>;
  return <Typography sx={{ fontSize: 22, fontWeight: 650, lineHeight: 1.3 }}>{formatPhone(phone)}</Typography>;
}

/** From the record to its requests in the ledger. */
export function RequestLinks({ filter, id, open }: { readonly filter: Parameters<typeof ledgerOf>[0]; readonly id: number; readonly open: number }) {
  return (
    <Box component="nav" aria-label={directoryText.requestLinks} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'baseline' }}>
      {open > 0 ? (
        <Link component={RouterLink} to={ledgerOf(filter, id)} variant="body2" sx={{ fontWeight: 600 }}>
          {directoryText.openRequestsOf(formatCount(open))}
        </Link>
      ) : (
        <Typography variant="body2" color="textSecondary">{directoryText.noOpenRequests}</Typography>
      )}
      <Link component={RouterLink} to={ledgerOf(filter, id, false)} variant="body2">
        {directoryText.allRequests}
      </Link>
    </Box>
  );
}
