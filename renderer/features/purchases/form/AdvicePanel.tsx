import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import * as v from 'valibot';
import { purchases } from '../../../../preload/contract/purchases.ts';
import type { InputOf } from '../../../api/client.ts';
import { useRead } from '../../../api/queries.ts';
import { Section } from '../../../shared/Section.tsx';
import { useSettled } from '../../../shared/useSettled.ts';
import { purchaseFormText as text } from '../../../text/purchases.ts';
import { WarningList } from '../WarningList.tsx';
import { totalsOfLines } from './sums.ts';
import type { PurchaseControl, TypedLine } from './values.ts';

const pause = 400;

/** Beside the form: limits, the yearly ceiling, the allocation and the ban on splitting, as soon as enough is written. */
export function AdvicePanel({ control }: { readonly control: PurchaseControl }) {
  const [lines, kind, method, subject, budgetYear, budgetCode, budgetTertip, openedOn] = useWatch({ control, name: ['lines', 'kind', 'method', 'subject', 'budgetYear', 'budgetCode', 'budgetTertip', 'openedOn'] }) as [TypedLine[] | undefined, ...unknown[]];
  const amount = totalsOfLines(lines ?? [])?.net ?? 0;
  const question = useSettled(JSON.stringify({ kind, method, subject, budgetYear, budgetCode, budgetTertip, amount, openedOn }), pause);
  // A half-typed day or code is no question yet.
  const asked = useMemo(() => v.safeParse(purchases.advice.input, JSON.parse(question)), [question]);
  const ready = asked.success && asked.output.amount > 0;
  const read = useRead('purchases', 'advice', (ready ? asked.output : {}) as InputOf<'purchases', 'advice'>, { enabled: ready, keep: true });
  return (
    <Box component="aside" aria-label={text.advice} sx={{ display: 'grid', gap: 2, position: 'sticky', top: 0 }}>
      <Section title={text.advice}>
        <Box role="status" sx={{ display: 'grid', gap: 1.5 }}>
          {!ready || !read.data ? (
            <Typography color="textSecondary">{text.adviceWaits}</Typography>
          ) : read.data.length === 0 ? (
            <Typography color="textSecondary">{text.adviceNone}</Typography>
          ) : (
            <>
              <WarningList warnings={read.data} />
              <Typography variant="body2" color="textSecondary">
                {text.adviceNote}
              </Typography>
            </>
          )}
        </Box>
      </Section>
    </Box>
  );
}
