import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import { Box, Button, IconButton, MenuItem, Select, Typography, useMediaQuery } from '@mui/material';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { crossDimensions, crossMeasures, narrowed, type Narrowing } from '../../../../preload/contract/cross-table.ts';
import { crossDimensionNames, crossMeasureNames } from '../../../../preload/contract/text.ts';
import { useRead } from '../../../api/queries.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { EmptyState } from '../../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { Page } from '../../../shared/Page.tsx';
import { PrintMenu } from '../../../shared/print/PrintMenu.tsx';
import { crossText as text } from '../../../text/cross-table.ts';
import { firstSort, question, writeFilter, type LedgerFilter } from '../filter.ts';
import { useFilterWords } from '../useFilterWords.ts';
import { CrossChart } from './CrossChart.tsx';
import { CrossGrid } from './CrossGrid.tsx';
import { useCrossAddress } from './useCrossAddress.ts';

/** Rows × columns of the ledger's records under its filter; each figure is a door to its records. */
export function CrossPage() {
  const navigate = useNavigate();
  const { filter, rows, columns, measure, change } = useCrossAddress();
  const words = useFilterWords(filter);
  const asked = question(filter);
  const table = useRead('crossTable', 'get', { filter: asked, rows, columns }, { keep: true });
  const wide = useMediaQuery('(min-width: 1200px)', { noSsr: true });
  const ledger = (narrower: LedgerFilter) => void navigate(`/requests?${writeFilter(narrower).toString()}`);
  const open = (parts: readonly Narrowing[]) => ledger({ ...narrowed({ ...asked, text: filter.text }, ...parts), ...firstSort });
  useCommand('leave', () => ledger(filter));

  const title = text.grid(crossDimensionNames[rows], crossDimensionNames[columns]);
  const folded = [...(table.data?.rows ?? []), ...(table.data?.columns ?? [])].some((head) => head.folded > 0);
  return (
    <Page
      title={text.title}
      {...(table.data ? { count: table.data.total.count } : {})}
      scroll={false}
      primary={<PrintMenu report={{ kind: 'capraz', filter: asked, rows, columns, measure, filters: [...words] }} tables />}
      filters={
        <>
          <Pick label={text.rows} value={rows} options={crossDimensions} names={crossDimensionNames} onChange={(value) => change({ rows: value })} />
          <IconButton aria-label={text.swap} title={text.swap} onClick={() => change({ rows: columns, columns: rows })} sx={{ width: 28, height: 28 }}>
            <SwapHorizOutlined sx={{ fontSize: 18 }} />
          </IconButton>
          <Pick label={text.columns} value={columns} options={crossDimensions} names={crossDimensionNames} onChange={(value) => change({ columns: value })} />
          <Pick label={text.measure} value={measure} options={crossMeasures} names={crossMeasureNames} onChange={(value) => change({ measure: value })} />
          <Typography noWrap sx={{ flex: 1, minWidth: 120, fontSize: 14.5 }} title={words.join(' · ')}>
            {text.filter(words.length > 0 ? words.join(' · ') : text.noFilter)}
          </Typography>
          <Button sx={{ minHeight: 26, py: 0, flex: 'none' }} onClick={() => ledger(filter)}>
            {text.change}
          </Button>
        </>
      }
    >
      <ReadResult read={table} skeleton={<TableShape />}>
        {(value) =>
          value.rows.length === 0 ? (
            <EmptyState title={text.emptyTitle} body={text.emptyBody} action={<Button onClick={() => ledger(filter)}>{text.change}</Button>} />
          ) : (
            <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: wide ? 'minmax(0, 1fr) 320px' : 'minmax(0, 1fr)', gridTemplateRows: wide ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) minmax(0, 220px)' }}>
              <Box sx={{ minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
                <CrossGrid key={title} table={value} label={title} corner={title} measure={measure} onOpen={open} />
                {folded && <Box sx={{ px: 2, py: 0.5, fontSize: 14, color: 'text.secondary' }}>{text.folded}</Box>}
              </Box>
              <CrossChart table={value} measure={measure} title={text.chart(crossMeasureNames[measure])} />
            </Box>
          )
        }
      </ReadResult>
    </Page>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function Pick<T extends string>({ label, value, options, names, onChange }: PickProps<T>) {
  const id = useId();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, flex: 'none' }}>
      <Box component="span" id={id} sx={{ fontSize: 14, fontWeight: 600 }}>
        {label}
      </Box>
      <Select labelId={id} value={value} onChange={(event) => onChange(event.target.value as T)} sx={{ minWidth: 120, '& .MuiSelect-select': { py: '2px' } }}>
        {options.map((option) => (
          <MenuItem key={option} value={option}>
            {names[option]}
          </MenuItem>
        ))}
      </Select>
    </Box>
  );
}
