import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';

/** A small button at the end of a row; its name says which row it means. */
export function RowButton({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onClick} sx={{ p: '4px', '& svg': { fontSize: 18 } }}>
        {icon}
      </IconButton>
    </Tooltip>
  );
}
