import { Box, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatMoney } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { ForWork } from '../../shared/session/ForWork.tsx';
import { purchasesSectionText as text } from '../../text/purchases-section.ts';
import { PurchaseStateChip } from './PurchaseStateChip.tsx';
import { waitsWords } from './waiting.ts';

interface Props {
  readonly of: 'firmId' | 'neighbourhoodId' | 'requestId';
  readonly id: number;
  /** Said where there is none. */
  readonly none: string;
  /** Opens a new one for this record; null where none can be opened. */
  readonly open: { readonly label: string; readonly run: () => void } | null;
}

const shown = 5;

/** The newest purchases of one record, ended ones too, with the way to all of them in the list. */
export function PurchasesSection({ of, id, none, open }: Props) {
  const list = useRead('purchases', 'list', { [of]: id, view: 'hepsi', limit: shown });
  return (
    <Section
      title={text.title}
      action={
        open && (
          <ForWork>
            <Button variant="text" onClick={open.run}>
              {open.label}
            </Button>
          </ForWork>
        )
      }
    >
      <ReadResult read={list} skeleton={<TableShape rows={2} rowHeight={28} />}>
        {({ rows, total, amount }) =>
          total === 0 ? (
            <Typography color="textSecondary">{none}</Typography>
          ) : (
            <>
              <Purchases rows={rows} />
              <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', mt: 1 }}>
                <Typography variant="body2" color="textSecondary">
                  {text.sum(formatMoney(amount))}
                </Typography>
                <Link component={RouterLink} to={`/purchases?${of}=${id}`} variant="body2">
                  {text.all(formatCount(total))}
                </Link>
              </Box>
            </>
          )
        }
      </ReadResult>
    </Section>
  );
}

function Purchases({ rows }: { readonly rows: readonly PurchaseRow[] }) {
  return (
    <Box component="ul" aria-label={text.title} sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {rows.map((row) => (
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
  );
}
