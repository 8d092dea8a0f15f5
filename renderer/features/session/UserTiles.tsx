import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { UserTile } from '../../../preload/contract/session.ts';
import { roleNames } from '../../../preload/contract/user-text.ts';
import { sessionText as text } from '../../text/session.ts';

export interface UserTilesProps {
  readonly tiles: readonly UserTile[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
}

/** One line a person: name, what they may, and whether a PIN is asked. */
export function UserTiles({ tiles, chosen, onChoose }: UserTilesProps) {
  return (
    <>
      <ToggleButtonGroup orientation="vertical" exclusive fullWidth value={chosen} aria-label={text.people} onChange={(_, id: number | null) => id !== null && onChoose(id)} sx={{ maxHeight: 300, overflow: 'auto' }}>
        {tiles.map(({ id, name, role, hasPin }) => (
          <ToggleButton key={id} value={id} sx={{ justifyContent: 'flex-start', gap: 1, py: 0.75, textAlign: 'left', '&.Mui-selected': { bgcolor: (theme) => theme.colors.primarySoft, color: 'primary.main' } }}>
            <Box component="span" sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
              {name}
            </Box>
            <Box component="span" sx={{ fontSize: 14, fontWeight: 450 }}>
              {roleNames[role]}
              {!hasPin && ` · ${text.noPin}`}
            </Box>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {tiles.length > 1 && (
        <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 0.5 }}>
          {text.arrows}
        </Typography>
      )}
    </>
  );
}
