import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { isDate } from '../../../preload/contract/dates.ts';
import type { Open311Format } from '../../../preload/contract/exporting.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { ExportProgress } from '../../shared/export/ExportProgress.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { DateInput } from '../../shared/form/DateField.tsx';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { exportText } from '../../text/export.ts';
import { useExport, type ExportCardProps } from './useExport.ts';

const text = exportText.page;

/** The requests in the common form of cities, of a period or all of them. */
export function Open311Export(props: ExportCardProps) {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [withPersonal, setWithPersonal] = useState(false);
  const requests = useExport('open311', props, ({ rows, path }) => exportText.saved(formatCount(rows), path));
  const wrongOrder = from !== null && to !== null && isDate(from) && isDate(to) && from > to;
  const wrong = wrongOrder || [from, to].some((day) => day !== null && !isDate(day));
  const save = (format: Open311Format) => requests.start({ format, from, to, withPersonal });
  return (
    <Section title={text.open311}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Typography>{text.open311Body}</Typography>
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
          <DateInput label={text.from} width={140} value={from} onChange={setFrom} />
          <DateInput label={text.to} width={140} value={to} error={wrongOrder ? fieldText.periodOrder : undefined} onChange={setTo} />
        </Box>
        <Box>
          <FormControlLabel control={<Switch checked={withPersonal} onChange={(_, checked) => setWithPersonal(checked)} />} label={text.withPersonal} sx={{ ml: 0, gap: 0.5 }} />
          <Typography variant="body2" color="textSecondary">
            {text.withPersonalHint}
          </Typography>
        </Box>
        {requests.error && <Problem error={requests.error} />}
        {props.underWay === 'open311' ? (
          <Box sx={{ width: '100%' }}>
            <ExportProgress />
          </Box>
        ) : (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button variant="contained" disabled={wrong || props.underWay !== null} onClick={() => save('json')}>
              {text.json}
            </Button>
            <Button disabled={wrong || props.underWay !== null} onClick={() => save('csv')}>
              {text.csv}
            </Button>
          </Box>
        )}
      </Box>
    </Section>
  );
}
