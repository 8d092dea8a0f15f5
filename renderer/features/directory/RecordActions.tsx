import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useRef, useState } from 'react';
import type { CommandName } from '../../../preload/contract/commands.ts';
import { withKey } from '../../shared/commands/withKey.ts';
import { directoryText } from '../../text/directory.ts';
import { useMayWork } from '../../shared/session/ForWork.tsx';

export interface RecordAction {
  readonly label: string;
  readonly run: () => void;
  /** Changes nothing: whoever only looks on has it too. */
  readonly looks?: true;
  /** The command that does the same; its key is shown beside the words. */
  readonly command?: CommandName;
}

/** The next step in words, and everything else in one menu. */
export function RecordActions({ primary: next, others: all }: { readonly primary: RecordAction | null; readonly others: readonly RecordAction[] }) {
  const works = useMayWork();
  const primary = works ? next : null;
  const others = all.filter(({ looks = false }) => works || looks);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const words = ({ label, command }: RecordAction) => (command ? withKey(label, command) : label);
  return (
    <Box role="group" aria-label={directoryText.actions} sx={{ display: 'flex', gap: 1 }}>
      {others.length > 0 && (
        <Button ref={button} endIcon={<ExpandMoreOutlined />} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(true)}>
          {directoryText.otherActions}
        </Button>
      )}
      {primary && (
        <Button variant="contained" onClick={primary.run}>
          {words(primary)}
        </Button>
      )}
      <Menu open={open} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        {others.map((action) => (
          <MenuItem
            key={action.label}
            onClick={() => {
              setOpen(false);
              action.run();
            }}
          >
            {words(action)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}
