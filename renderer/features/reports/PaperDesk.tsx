import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { reportsText } from '../../text/reports.ts';
import { useRoom } from './useRoom.ts';

/** The desk on which a sheet lies: it scrolls, and tells the sheet how much room there is. */
export function PaperDesk({ children }: { readonly children: (room: number) => ReactNode }) {
  const [room, watch] = useRoom();
  return (
    <Box component="section" ref={watch} aria-label={reportsText.preview} tabIndex={0} sx={{ overflow: 'auto', scrollbarGutter: 'stable', p: 2, bgcolor: 'action.selected', '&:focus-visible': { outlineOffset: -2 } }}>
      {room !== null && children(room)}
    </Box>
  );
}
