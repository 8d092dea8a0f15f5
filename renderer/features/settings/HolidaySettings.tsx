import { Box, Button, Typography } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { useState } from 'react';
import type { HolidayRow } from '../../../preload/contract/deadlines.ts';
import { holidayKindNames } from '../../../preload/contract/text.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { ConfirmDialog } from '../../shared/feedback/ConfirmDialog.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatDate, weekdayName } from '../../shared/format.ts';
import { useToday } from '../../shared/useToday.ts';
import { settingsText } from '../../text/settings.ts';
import { HolidayDialog } from './HolidayDialog.tsx';
import { RowButton } from './RowButton.tsx';
import { SectionHead } from './SectionHead.tsx';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { useRecalculated } from './useRecalculated.tsx';
import { YearStep } from './YearStep.tsx';

const text = settingsText.holidays;
const kindMarks = { full: ['plain', '■'], half: ['plain', '◧'], administrative: ['accent', '★'] } as const;

/** The days off, year by year. Every change counts the open requests anew. */
export function HolidaySettings() {
  const notify = useNotify();
  const [year, setYear] = useState(Number(useToday().slice(0, 4)));
  const table = useRead('deadlines', 'holidays', { year }, { keep: true });
  const remove = useWrite('deadlines', 'removeHoliday');
  const recalculated = useRecalculated();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<HolidayRow | null>(null);
  const confirm = (): void => {
    if (removing) remove.mutate({ date: removing.date }, { onSuccess: recalculated.tell, onError: (error) => notify(error.message) });
    setRemoving(null);
  };
  return (
    <Box sx={{ maxWidth: 1180 }}>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        }
      />
      <YearStep year={year} onYear={setYear}>
        {table.data && <Typography color="textSecondary">{text.known(table.data.knownThroughYear)}</Typography>}
      </YearStep>
      <ReadResult read={table} skeleton={<TableShape rows={15} rowHeight={32} />}>
        {({ holidays }) =>
          holidays.length === 0 ? (
            <EmptyState title={text.empty(year)} body={text.emptyBody} />
          ) : (
            <SimpleTable
              label={text.title}
              rows={holidays}
              rowKey={(row) => row.date}
              actionsTitle={text.remove}
              actions={(row) => <RowButton label={text.removeOf(formatDate(row.date))} icon={<DeleteOutlined />} onClick={() => setRemoving(row)} />}
              columns={[
                { title: text.columns.date, width: 100, cell: (row) => formatDate(row.date) },
                { title: text.columns.day, width: 110, cell: (row) => weekdayName(row.date) },
                { title: text.columns.name, width: 250, cell: (row) => row.name },
                {
                  title: text.columns.kind,
                  width: 210,
                  cell: (row) => (
                    <Mark tone={kindMarks[row.kind][0]} symbol={kindMarks[row.kind][1]}>
                      {holidayKindNames[row.kind]}
                    </Mark>
                  ),
                },
                { title: text.columns.source, cell: (row) => <Typography variant="caption" color="textSecondary">{row.source}</Typography> },
              ]}
            />
          )
        }
      </ReadResult>
      {adding && (
        <HolidayDialog
          year={year}
          onClose={() => setAdding(false)}
          onSaved={(result, date) => {
            setYear(Number(date.slice(0, 4)));
            recalculated.tell(result);
          }}
        />
      )}
      <ConfirmDialog
        open={removing !== null}
        title={text.removeTitle}
        body={removing ? text.removeBody(formatDate(removing.date), removing.name) : ''}
        confirm={text.remove}
        onConfirm={confirm}
        onCancel={() => setRemoving(null)}
      />
      {recalculated.dialog}
    </Box>
  );
}
