import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { PurchaseWarning } from '../../../preload/contract/purchase-shapes.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { formatMoney } from '../../shared/format.ts';
import { purchaseFormText as text } from '../../text/purchases.ts';

/** Each warning with its figures, the law it rests on and the purchases it speaks of. Nothing here forbids anything. */
export function WarningList({ warnings }: { readonly warnings: readonly PurchaseWarning[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
      {warnings.map((warning) => (
        <Box component="li" key={`${warning.code} ${warning.text}`} sx={{ display: 'grid', gap: 0.5, pl: 1.5, borderLeft: 3, borderColor: (theme) => (warning.serious ? theme.colors.near : theme.colors.edge) }}>
          <Box>
            <Mark tone={warning.serious ? 'near' : 'busy'} symbol={warning.serious ? '▲' : 'ℹ'}>
              {warning.serious ? text.serious : text.notice}
            </Mark>
          </Box>
          <Typography variant="body2">{warning.text}</Typography>
          {warning.purchases.map(({ id, number, subject, amount }) => (
            <Typography key={id} variant="body2" sx={{ display: 'flex', gap: 1, minWidth: 0 }}>
              <Link component={RouterLink} to={`/purchases/${id}`} sx={{ flex: 'none' }}>
                {number}
              </Link>
              <Box component="span" title={subject} sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                {subject}
              </Box>
              <span>{formatMoney(amount)}</span>
            </Typography>
          ))}
          <Typography variant="caption" color="textSecondary">
            {text.basis(warning.basis)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
