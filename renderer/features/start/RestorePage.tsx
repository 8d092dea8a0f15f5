import { Box, Button, Paper, Typography } from '@mui/material';
import { backupText } from '../../text/backups.ts';
import { EntriesSection } from '../backups/EntriesSection.tsx';

const text = backupText.restore;

/** The way back to the records where they do not open, and into a new installation. */
export function RestorePage({ onBack, onRestored }: { readonly onBack: () => void; readonly onRestored: () => void }) {
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', display: 'grid', justifyItems: 'center', alignContent: 'start', p: 3 }}>
      <Paper variant="outlined" sx={{ p: 4, width: '100%', maxWidth: 960, display: 'grid', gap: 2 }}>
        <Box>
          <Typography variant="h1" tabIndex={-1}>
            {text.choose}
          </Typography>
          <Typography>{text.chooseLead}</Typography>
        </Box>
        <EntriesSection emptyBody={text.noneHere} onRestored={onRestored} />
        <Box>
          <Button onClick={onBack} autoFocus>
            {text.back}
          </Button>
        </Box>
      </Paper>
    </Box>
  );
}
