import { Box, Button, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { WorkProgress } from '../../shared/feedback/WorkProgress.tsx';
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
          <WorkProgress
            words={progress && progress.total > 0 ? text.reading(formatCount(progress.done), formatCount(progress.total)) : text.starting}
            label={text.progress}
            progress={progress ?? { done: 0, total: 0 }}
            stop={text.stop}
            autoFocus
            onStop={() => cancel.mutate({})}
          />
        ) : (
          <Button variant="contained" onClick={start}>
            {text.start}
          </Button>
        )}
      </Box>
    </Section>
  );
}
