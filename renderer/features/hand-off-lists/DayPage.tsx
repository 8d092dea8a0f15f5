import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useForm, useWatch } from 'react-hook-form';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addDays, isDate } from '../../../preload/contract/dates.ts';
import { useRead } from '../../api/queries.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { DateField } from '../../shared/form/DateField.tsx';
import { formatDate, weekdayName } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { useToday } from '../../shared/useToday.ts';
import { handOffListText as text } from '../../text/letters.ts';
import { UnitList } from './UnitList.tsx';

/** What went to units on a day, list by list: print it against signature, tick what comes back. */
export function HandOffDayPage() {
  const today = useToday();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('gun') ?? '';
  const on = isDate(asked) ? asked : today;
  const lists = useRead('handOffLists', 'ofDay', { on });
  const last = useRead('handOffLists', 'lastDay', { on });
  const go = (day: string) => setAddress({ gun: day }, { replace: true });
  useCommand('leave', () => void navigate(-1));
  const count = lists.data?.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Page title={text.title} detail={`${formatDate(on)} ${weekdayName(on)}`} {...(count === undefined ? {} : { count })} filters={<DayChoice key={on} on={on} today={today} onGo={go} />}>
      <ReadResult read={lists} skeleton={<TableShape rows={8} />}>
        {(value) =>
          value.length === 0 ? (
            <EmptyState
              title={text.emptyTitle}
              body={text.emptyBody}
              action={
                last.data ? (
                  <Button variant="contained" onClick={() => go(last.data ?? on)}>
                    {text.lastDay(formatDate(last.data))}
                  </Button>
                ) : undefined
              }
            />
          ) : (
            <Box sx={{ display: 'grid', gap: 2 }}>
              {value.map((list) => (
                <UnitList key={list.unitId} list={list} />
              ))}
            </Box>
          )
        }
      </ReadResult>
    </Page>
  );
}

function DayChoice({ on, today, onGo }: { readonly on: string; readonly today: string; readonly onGo: (day: string) => void }) {
  const { control } = useForm<{ on: string | null }>({ defaultValues: { on } });
  const chosen = useWatch({ control, name: 'on' });
  useEffect(() => {
    if (chosen !== null && chosen !== on && isDate(chosen)) onGo(chosen);
  });
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <IconButton aria-label={text.previous} onClick={() => onGo(addDays(on, -1))}>
        <ChevronLeftOutlined />
      </IconButton>
      <Box sx={{ width: 190 }}>
        <DateField control={control} name="on" label={text.day} />
      </Box>
      <IconButton aria-label={text.next} disabled={on >= today} onClick={() => onGo(addDays(on, 1))}>
        <ChevronRightOutlined />
      </IconButton>
      <Typography variant="body2" color="textSecondary">
        {text.lead}
      </Typography>
    </Box>
  );
}
