import { Box, LinearProgress, List, ListItem, ListItemButton, Typography } from '@mui/material';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonUncheckedOutlined from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Link } from 'react-router';
import type { FirstStep } from '../../../preload/contract/today.ts';
import { Section } from '../../shared/Section.tsx';
import { todayText } from '../../text/today.ts';

const text = todayText.steps;
const doors: Readonly<Record<FirstStep, string>> = {
  kurum: '/settings/kurum',
  mahalleler: '/neighbourhoods',
  muhtarlar: '/people',
  birimler: '/units',
  konular: '/settings/konular',
  ilk_talep: '/requests/new',
  ilk_havale: '/requests?view=acik',
  ilk_rapor: '/reports',
};

/** Ticks itself from what is in the records; goes away when all is done. */
export function FirstSteps({ steps }: { readonly steps: readonly { readonly code: FirstStep; readonly done: boolean }[] }) {
  const done = steps.filter((step) => step.done).length;
  return (
    <Section flush title={text.title}>
      <Box sx={{ px: 2, pt: 1.5 }}>
        <Typography variant="body2" color="textSecondary">
          {text.progress(done, steps.length)}
        </Typography>
        <LinearProgress variant="determinate" value={(done / steps.length) * 100} aria-label={text.progress(done, steps.length)} sx={{ mt: 0.75, height: 6, borderRadius: 1 }} />
      </Box>
      <List sx={{ py: 1 }}>
        {steps.map((step) => (
          <ListItem key={step.code} disablePadding>
            <ListItemButton component={Link} to={doors[step.code]} sx={{ py: 0.5, gap: 1, color: step.done ? 'text.secondary' : 'text.primary' }}>
              {step.done ? <CheckCircleOutlined color="success" fontSize="small" titleAccess={text.done} /> : <RadioButtonUncheckedOutlined fontSize="small" titleAccess={text.open} />}
              <Typography component="span">{text.names[step.code]}</Typography>
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
