import { Box, Skeleton } from '@mui/material';
import { startText } from '../../text/start.ts';

/** The shape of the window while the records are being opened. */
export function ShellShape() {
  return (
    <Box role="status" aria-label={startText.opening} sx={{ height: '100%', display: 'flex' }}>
      <Box sx={{ width: 208, borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', p: 2, display: 'grid', gap: 2, alignContent: 'start' }}>
        {Array.from({ length: 8 }, (_, line) => (
          <Skeleton key={line} height={18} />
        ))}
      </Box>
      <Box sx={{ flex: 1 }}>
        <Box sx={{ height: 48, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper', display: 'flex', alignItems: 'center', px: 2 }}>
          <Skeleton height={20} width={160} />
        </Box>
        <Box sx={{ p: 2, display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: 2 }}>
          {Array.from({ length: 6 }, (_, tile) => (
            <Skeleton key={tile} height={84} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
