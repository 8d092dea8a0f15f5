import { Box, ButtonBase, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';

interface PartProps {
  readonly icon?: ReactNode;
  readonly hint?: string;
  readonly onClick: () => void;
  readonly shrink?: boolean;
  /** Wants to be seen: its colour says it too, never alone. */
  readonly warn?: boolean;
  readonly children: string;
}

/** One piece of the status line, which can be clicked. */
export function StatusPart({ icon, hint, onClick, shrink = false, warn = false, children }: PartProps) {
  const button = (
    <ButtonBase
      onClick={onClick}
      sx={{
        px: 1,
        gap: 0.5,
        fontSize: 'inherit',
        color: warn ? (theme) => theme.colors.near : 'inherit',
        bgcolor: warn ? (theme) => theme.colors.nearSoft : undefined,
        fontWeight: warn ? 600 : undefined,
        minWidth: 0,
        flex: shrink ? '0 1 auto' : 'none',
        '& svg': { fontSize: 16 },
        '&:hover': { color: 'text.primary' },
        '&.Mui-focusVisible': { outlineOffset: -2 },
      }}
    >
      {icon}
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {children}
      </Box>
    </ButtonBase>
  );
  return hint ? <Tooltip title={hint} describeChild>{button}</Tooltip> : button;
}
