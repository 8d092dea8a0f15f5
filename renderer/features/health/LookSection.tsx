import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { healthText } from '../../text/health.ts';
import { useLookProgress, useShowReport } from './useHealth.ts';

const text = healthText.look;

/** The long look over every page and every byte. It goes on when the page is left, and can be stopped. */
export function LookSection() {
  const notify = useNotify();
  const show = useShowReport();
  const look = useAct('health', 'look');
  const cancel = useAct('health', 'cancel');
  const progress = useLookProgress(look.isPending);
  const running = look.isPending || progress !== null;
  const share = progress && progress.total > 0 ? Math.min(100, (100 * progress.done) / progress.total) : null;
  const start = (): void =>
    look.mutate(
      {},
      {
        onSuccess: (report) => {
          notify(report === null ? text.stopped : text.done);
          if (report) show(report);
        },
      },
    );
  return (
    <Section title={text.title}>
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Typography>{text.body}</Typography>
        {look.error && <Problem error={look.error} />}
        {running ? (
          <Box sx={{ width: '100%', display: 'grid', gap: 1 }}>
            <Typography role="status">{progress && share !== null ? text.reading(formatCount(progress.done), formatCount(progress.total)) : text.starting}</Typography>
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
              <LinearProgress aria-label={text.progress} sx={{ flex: 1 }} {...(share === null ? {} : { variant: 'determinate' as const, value: share })} />
              <Button autoFocus onClick={() => cancel.mutate({})}>
                {text.stop}
              </Button>
            </Box>
          </Box>
        ) : (
          <Button variant="contained" onClick={start}>
            {text.start}
          </Button>
        )}
      </Box>
    </Section>
  );
}
