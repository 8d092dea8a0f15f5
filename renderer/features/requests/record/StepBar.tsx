import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useRef, useState } from 'react';
import type { RequestAction, RequestDetail } from '../../../../preload/contract/requests.ts';
import { withKey } from '../../../shared/commands/withKey.ts';
import { recordText } from '../../../text/requests.ts';
import { stepLabel, stepsOf } from '../nextStep.ts';
import { commandOf } from './actionCommands.ts';

interface Props {
  readonly request: RequestDetail;
  readonly onAction: (action: RequestAction) => void;
  readonly onSameRequester: () => void;
}

/** The next step in words, and everything else in one menu. */
export function StepBar({ request, onAction, onSameRequester }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { primary, others } = stepsOf(request);
  const label = (action: RequestAction) => {
    const command = commandOf(action);
    const words = stepLabel(action, request.requesterKind);
    return command ? withKey(words, command) : words;
  };
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <Box role="group" aria-label={recordText.nextStep} sx={{ display: 'flex', gap: 1 }}>
      <Button ref={button} endIcon={<ExpandMoreOutlined />} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(true)}>
        {recordText.otherActions}
      </Button>
      {primary && (
        <Button variant="contained" onClick={() => onAction(primary)}>
          {label(primary)}
        </Button>
      )}
      <Menu open={open} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        {others.map((action) => (
          <MenuItem key={action} onClick={choose(() => onAction(action))}>
            {label(action)}
          </MenuItem>
        ))}
        <MenuItem onClick={choose(onSameRequester)}>{withKey(recordText.sameRequester, 'sameRequester')}</MenuItem>
      </Menu>
    </Box>
  );
}
