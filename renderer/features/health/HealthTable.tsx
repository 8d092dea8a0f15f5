import { Box, Typography } from '@mui/material';
import type { HealthRow, HealthState } from '../../../preload/contract/health.ts';
import { healthPointNames, healthStateNames, healthSymbols } from '../../../preload/contract/health-text.ts';
import { Mark, type Tone } from '../../shared/chips/Mark.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { healthText as text } from '../../text/health.ts';
import { useScreenFont } from './useScreenFont.ts';

const tones: Readonly<Record<HealthState, Tone>> = { good: 'done', notice: 'near', bad: 'late' };

export function HealthTable({ rows }: { readonly rows: readonly HealthRow[] }) {
  const screenFont = useScreenFont();
  return (
    <SimpleTable
      label={text.title}
      rows={rows.map((row) => (row.point === 'fonts' ? withScreenFont(row, screenFont) : row))}
      rowKey={(row) => row.point}
      columns={[
        { title: text.columns.point, width: 130, cell: (row) => <Typography sx={{ fontWeight: 600, py: 0.5 }}>{healthPointNames[row.point]}</Typography> },
        {
          title: text.columns.state,
          width: 100,
          cell: (row) => (
            <Mark tone={tones[row.state]} symbol={healthSymbols[row.state]}>
              {healthStateNames[row.state]}
            </Mark>
          ),
        },
        {
          title: text.columns.found,
          cell: (row) => (
            <Box sx={{ py: 0.5 }}>
              <Typography>{row.found}</Typography>
              {row.names.length > 0 && (
                <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  {row.names.join(', ')}
                </Typography>
              )}
            </Box>
          ),
        },
        { title: text.columns.advice, width: '34%', cell: (row) => <Typography color={row.advice === '' ? 'textSecondary' : undefined}>{row.advice || text.nothingToDo}</Typography> },
      ]}
    />
  );
}

/** The paper's fonts are looked at where papers are made, the screen's here where they are drawn. */
function withScreenFont(row: HealthRow, loaded: boolean | null): HealthRow {
  if (loaded === null) return row;
  const words = text.screenFont;
  if (loaded) return { ...row, found: `${row.found} ${words.loaded}` };
  return { ...row, state: 'bad', found: `${row.found} ${words.missing}`, advice: row.advice || words.reinstall };
}
