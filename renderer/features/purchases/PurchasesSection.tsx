import { Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { formatMoney } from '../../../preload/contract/money.ts';
import type { PurchaseRow } from '../../../preload/contract/purchase-shapes.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatCount, formatDate } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { purchaseColumnNames as names } from '../../text/purchases.ts';
import { purchasesSectionText as text } from '../../text/purchases-section.ts';
import { PurchaseStateChip } from './PurchaseStateChip.tsx';

const shown = 10;

/** The newest purchases of one record, ended ones too, with the way to all of them in the list. */
export function PurchasesSection({ of, id, none }: { readonly of: 'firmId' | 'neighbourhoodId' | 'unitId' | 'requestId'; readonly id: number; readonly none: string }) {
  const list = useRead('purchases', 'list', { [of]: id, view: 'hepsi', limit: shown });
  const total = list.data?.total ?? 0;
  return (
    <Section
      title={text.title}
      action={
        total > 0 && (
          <Link component={RouterLink} to={`/purchases?${of}=${id}`} variant="body2">
            {text.all(formatCount(total))}
          </Link>
        )
      }
    >
      <ReadResult read={list} skeleton={<TableShape rows={3} rowHeight={28} />}>
        {({ rows, amount }) =>
          rows.length === 0 ? (
            <Typography variant="body2" color="textSecondary">
              {none}
            </Typography>
          ) : (
            <>
              <Purchases rows={rows} />
              <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                {text.sum(formatCount(total), formatMoney(amount))}
              </Typography>
            </>
          )
        }
      </ReadResult>
    </Section>
  );
}

function Purchases({ rows }: { readonly rows: readonly PurchaseRow[] }) {
  return (
    <SimpleTable
      label={text.title}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: names.number,
          width: 120,
          cell: ({ id, number }) => (
            <Link component={RouterLink} to={`/purchases/${id}`} underline="hover" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
              {number}
            </Link>
          ),
        },
        { title: names.openedOn, width: 100, cell: ({ openedOn }) => formatDate(openedOn) },
        { title: names.subject, cell: ({ subject }) => subject },
        { title: names.state, width: 170, cell: ({ state }) => <PurchaseStateChip state={state} /> },
        { title: text.amount, width: 130, cell: ({ amount }) => formatMoney(amount) },
      ]}
    />
  );
}
