import { Box, Button } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { formatMoney } from '../../../../preload/contract/money.ts';
import type { BudgetLineRow, BudgetOfYear } from '../../../../preload/contract/purchase-settings.ts';
import { useRead, useWrite } from '../../../api/queries.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { ConfirmDialog } from '../../../shared/feedback/ConfirmDialog.tsx';
import { EmptyState } from '../../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../../shared/feedback/Shape.tsx';
import { formatDate } from '../../../shared/format.ts';
import { SimpleTable } from '../../../shared/SimpleTable.tsx';
import { useToday } from '../../../shared/useToday.ts';
import { budgetText as text } from '../../../text/purchase-settings.ts';
import { InUse } from '../InUse.tsx';
import { RowButton } from '../RowButton.tsx';
import { SectionHead } from '../SectionHead.tsx';
import { YearStep } from '../YearStep.tsx';
import { BudgetLineDialog } from './BudgetLineDialog.tsx';
import { CeilingSettings } from './CeilingSettings.tsx';
import { Spent } from './Spent.tsx';

/** The budget of a year: open or closed, its lines and its ceilings. */
export function BudgetSettings() {
  const [year, setYear] = useState(Number(useToday().slice(0, 4)));
  const budget = useRead('purchaseSettings', 'budget', { year }, { keep: true });
  const [line, setLine] = useState<BudgetLineRow | 'new' | null>(null);
  return (
    <div>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setLine('new')} sx={{ whiteSpace: 'nowrap', flex: 'none' }}>
            {text.addLine}
          </Button>
        }
      />
      <YearStep year={year} onYear={setYear}>
        {budget.data?.year === year && <YearState budget={budget.data} />}
      </YearStep>
      <ReadResult read={budget} skeleton={<TableShape rows={4} rowHeight={32} />}>
        {(data) => (
          <Box sx={{ display: 'grid', gap: 3 }}>
            {data.lines.length === 0 ? <EmptyState title={text.noLines(data.year)} body={text.noLinesBody} /> : <Lines lines={data.lines} onEdit={setLine} />}
            <CeilingSettings budget={data} />
          </Box>
        )}
      </ReadResult>
      {line && <BudgetLineDialog year={year} line={line === 'new' ? null : line} onClose={() => setLine(null)} />}
    </div>
  );
}

function YearState({ budget: { year, closedOn } }: { readonly budget: BudgetOfYear }) {
  const notify = useNotify();
  const set = useWrite('purchaseSettings', 'setYearClosed');
  const [asking, setAsking] = useState(false);
  const put = (closed: boolean): void => {
    setAsking(false);
    set.mutate({ year, closed }, { onSuccess: () => notify(closed ? text.yearClosed(year) : text.yearOpened(year)), onError: (error) => notify(error.message) });
  };
  return (
    <>
      <Mark tone={closedOn === null ? 'done' : 'plain'} symbol={closedOn === null ? '✔' : '■'}>
        {closedOn === null ? text.open : text.closed(formatDate(closedOn))}
      </Mark>
      <Button variant="text" onClick={() => (closedOn === null ? setAsking(true) : put(false))}>
        {closedOn === null ? text.close : text.reopen}
      </Button>
      <ConfirmDialog open={asking} title={text.closeTitle(year)} body={text.closeBody} confirm={text.close} onConfirm={() => put(true)} onCancel={() => setAsking(false)} />
    </>
  );
}

function Lines({ lines, onEdit }: { readonly lines: readonly BudgetLineRow[]; readonly onEdit: (line: BudgetLineRow) => void }) {
  return (
    <SimpleTable
      label={text.title}
      rows={lines}
      rowKey={(row) => row.id}
      quiet={(row) => !row.active}
      actionsTitle={text.editLine}
      actions={(row) => <RowButton label={text.editLineOf(row.name)} icon={<EditOutlined />} onClick={() => onEdit(row)} />}
      columns={[
        { title: text.columns.code, width: 110, cell: ({ code }) => code },
        { title: text.columns.tertip, width: 170, cell: ({ tertip }) => tertip },
        { title: text.columns.name, cell: ({ name }) => name },
        { title: text.columns.allocation, width: 140, number: true, cell: ({ allocation }) => (allocation === null ? text.notWritten : formatMoney(allocation)) },
        { title: text.columns.spent, width: 170, number: true, cell: (row) => <Spent spent={row.spent} most={row.allocation} /> },
        { title: text.columns.state, width: 110, cell: ({ active }) => <InUse active={active} /> },
      ]}
    />
  );
}
