import { Box, Typography } from '@mui/material';
import { measured, type CrossMeasure, type CrossTable } from '../../../../preload/contract/cross-table.ts';
import { formatCount } from '../../../shared/format.ts';
import { crossText as text } from '../../../text/cross-table.ts';
import { figureText } from './figures.ts';

const mostBars = 20;

/** The totals of the rows as bars; each says its name and its figure, so nothing hangs on the length alone. */
export function CrossChart({ table, measure, title }: { readonly table: CrossTable; readonly measure: CrossMeasure; readonly title: string }) {
  const bars = table.rows.map(({ label }, at) => ({ label, figure: table.rowTotals[at] ?? table.total }));
  const value = (at: number) => measured(bars[at]?.figure ?? table.total, measure) ?? 0;
  const most = Math.max(...bars.map((_, at) => value(at)), Number.MIN_VALUE);
  return (
    <Box component="section" aria-label={title} tabIndex={0} sx={{ p: 2, overflow: 'auto', borderLeft: 1, borderColor: 'divider' }}>
      <Typography component="h2" sx={{ fontWeight: 650, fontSize: 16, mb: 1 }}>
        {title}
      </Typography>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {bars.slice(0, mostBars).map(({ label, figure }, at) => (
          <Box key={label} component="li" sx={{ mb: 0.75, fontSize: 14 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{label}</span>
              <strong>{figureText(figure, measure)}</strong>
            </Box>
            <Box aria-hidden="true" sx={{ height: 8, borderRadius: 1, bgcolor: 'primary.main' }} style={{ width: `${(value(at) / most) * 100}%` }} />
          </Box>
        ))}
      </ul>
      {bars.length > mostBars && text.moreBars(formatCount(bars.length - mostBars))}
    </Box>
  );
}
