import { Box, Button, Typography } from '@mui/material';
import { ExportProgress } from '../../shared/export/ExportProgress.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { exportText } from '../../text/export.ts';
import { useExport, type ExportCardProps } from './useExport.ts';

const text = exportText.page;

/** Everything as a folder that needs no program to be read. */
export function WholeExport(props: ExportCardProps) {
  const whole = useExport('whole', props, ({ tables, rows, path }) => text.wholeSaved(formatCount(tables), formatCount(rows), path));
  return (
    <Section title={text.whole}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Typography>{text.wholeBody}</Typography>
        <Typography color="textSecondary">{text.wholePersonal}</Typography>
        {whole.error && <Problem error={whole.error} />}
        {props.underWay === 'whole' ? (
          <Box sx={{ width: '100%' }}>
            <ExportProgress />
          </Box>
        ) : (
          <Button variant="contained" disabled={props.underWay !== null} onClick={() => whole.start({})}>
            {text.wholeSave}
          </Button>
        )}
      </Box>
    </Section>
  );
}
