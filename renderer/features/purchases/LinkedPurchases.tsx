import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { formatMoney } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { ForWork } from '../../shared/session/ForWork.tsx';
import { purchaseRecordText as text } from '../../text/purchase-record.ts';
import { PurchaseStateChip } from './PurchaseStateChip.tsx';
import { waitsWords } from './waiting.ts';

interface Props {
  readonly of: { readonly requestId: number } | { readonly neighbourhoodId: number };
  readonly openLabel: string;
  /** null where none can be opened any more. */
  readonly onOpen: (() => void) | null;
}

const shown = 5;

/** The purchases that were opened for a request or a neighbourhood, newest first. */
export function LinkedPurchases({ of, openLabel, onOpen }: Props) {
  const { data } = useRead('purchases', 'list', { ...of, view: 'hepsi', limit: shown });
  const [[name, id] = []] = Object.entries(of);
  return (
    <Section
      title={text.sectionOfRecord}
      action={
        onOpen && (
          <ForWork>
            <Button variant="text" onClick={onOpen}>
              {openLabel}
            </Button>
          </ForWork>
        )
      }
    >
      {data?.total === 0 && <Typography color="textSecondary">{text.noneLinked}</Typography>}
      <Box component="ul" aria-label={text.sectionOfRecord} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {(data?.rows ?? []).map((row) => (
          <Box component="li" key={row.id}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 }}>
              <Link component={RouterLink} to={`/purchases/${row.id}`} sx={{ flex: 'none', fontWeight: 600 }}>
                {row.number}
              </Link>
              <Typography variant="body2" noWrap title={row.subject} sx={{ flex: 1 }}>
                {row.subject}
              </Typography>
              <PurchaseStateChip state={row.state} />
            </Box>
            <Typography variant="caption" color="textSecondary">
              {[waitsWords(row), formatMoney(row.amount)].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
      {data && data.total > data.rows.length && (
        <Link component={RouterLink} to={`/purchases?${name}=${id}`} variant="body2" sx={{ display: 'block', mt: 1 }}>
          {text.allLinked(data.total)}
        </Link>
      )}
    </Section>
  );
}
