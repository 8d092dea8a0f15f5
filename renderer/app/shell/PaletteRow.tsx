import { Box } from '@mui/material';
import { commands } from '../../../preload/contract/commands.ts';
import { keyCaps } from '../../shared/commands/keys.ts';
import { KeyCaps } from '../../shared/KeyCaps.tsx';
import type { PaletteLine } from './palette-lines.ts';

export interface PaletteRowProps {
  readonly id: string;
  readonly line: PaletteLine;
  readonly selected: boolean;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
}

export function PaletteRow({ id, line, selected, onOpen, onPoint }: PaletteRowProps) {
  const key = line.type === 'command' ? commands[line.name].key : null;
  return (
    <Box
      id={id}
      role="option"
      aria-selected={selected}
      onClick={onOpen}
      onMouseMove={selected ? undefined : onPoint}
      sx={{ mx: 0.5, px: 1.5, minHeight: 32, display: 'flex', alignItems: 'center', gap: 1, borderRadius: 1, cursor: 'pointer', ...(selected ? { bgcolor: (theme) => theme.colors.primarySoft, boxShadow: (theme) => `inset 3px 0 0 ${theme.colors.primary}` } : {}) }}
    >
      <Box component="span" sx={{ flex: 'none', maxWidth: '60%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: 550 }}>
        {line.title}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: 'text.secondary', fontSize: 14 }}>
        {line.type === 'record' ? line.detail : ''}
      </Box>
      {key && <KeyCaps caps={keyCaps(key)} />}
    </Box>
  );
}
