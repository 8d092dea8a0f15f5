import { Box, Button, Typography } from '@mui/material';
import { sessionText } from '../../text/session.ts';

const text = sessionText.recovery;

/** Shown once, to be written on paper: the program keeps only what the code can be checked with. */
export function RecoveryCode({ code, onDone, titleId }: { readonly code: string; readonly onDone: () => void; readonly titleId?: string }) {
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="h2" {...(titleId ? { id: titleId } : {})}>
        {text.title}
      </Typography>
      <Typography>{text.lead}</Typography>
      <Typography component="output" aria-label={text.title} sx={{ fontSize: 24, fontWeight: 650, letterSpacing: '0.06em', textAlign: 'center', py: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default', userSelect: 'all' }}>
        {code}
      </Typography>
      <Typography>{text.todo}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button variant="contained" onClick={onDone}>
          {text.done}
        </Button>
      </Box>
    </Box>
  );
}
