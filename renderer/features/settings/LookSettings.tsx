import { Box, Button, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material';
import { useAct } from '../../api/queries.ts';
import { appearances, useAppearance, type AppearanceChoice } from '../../shared/Appearance.tsx';
import { useRunning } from '../../shared/AppStatus.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { useMay } from '../../shared/session/SessionContext.ts';
import { Section } from '../../shared/Section.tsx';
import { settingsText } from '../../text/settings.ts';

const text = settingsText.look;

/** How the window looks on this computer, and what the program is. */
export function LookSettings() {
  const { choice, choose } = useAppearance();
  const { status, restart } = useRunning();
  const mayChangeFolder = useMay('app', 'chooseDataFolder');
  const notify = useNotify();
  const showFolder = useAct('app', 'showDataFolder');
  const changeFolder = useAct('app', 'chooseDataFolder');
  const sample = useAct('app', status.sample ? 'leaveSample' : 'openSample');
  const tell = (error: Error): void => notify(error.message);
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      <Section title={text.title}>
        <FormControl>
          <FormLabel id="look-theme" sx={{ fontWeight: 600, color: 'text.primary' }}>
            {text.theme}
          </FormLabel>
          <RadioGroup row aria-labelledby="look-theme" value={choice} onChange={(_, value) => choose(value as AppearanceChoice)} sx={{ pl: 1, gap: 2 }}>
            {appearances.map((name) => (
              <FormControlLabel key={name} value={name} label={text[name]} control={<Radio />} />
            ))}
          </RadioGroup>
        </FormControl>
        <Typography variant="h3" sx={{ mt: 1 }}>
          {text.zoomTitle}
        </Typography>
        <Typography color="textSecondary">{text.zoom}</Typography>
      </Section>
      <Section title={text.program}>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '120px 1fr', rowGap: 0.5 }}>
          <dt>{text.version}</dt>
          <Box component="dd" sx={{ m: 0 }}>
            {status.version}
          </Box>
          <dt>{text.folder}</dt>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {status.dataFolder}
          </Box>
        </Box>
        <Stack direction="row" sx={{ gap: 1, mt: 1.5 }}>
          <Button onClick={() => showFolder.mutate({}, { onError: tell })}>{text.showFolder}</Button>
          {!status.sample && mayChangeFolder && <Button onClick={() => changeFolder.mutate({}, { onError: tell, onSuccess: (chosen) => chosen && restart() })}>{text.changeFolder}</Button>}
        </Stack>
      </Section>
      <Section title={text.sampleTitle}>
        <Typography sx={{ mb: 1 }}>{text.sampleBody}</Typography>
        <Button color="secondary" disabled={sample.isPending} onClick={() => sample.mutate({}, { onError: tell, onSuccess: restart })}>
          {status.sample ? text.leaveSample : text.openSample}
        </Button>
      </Section>
    </Box>
  );
}
