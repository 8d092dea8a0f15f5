import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { Box, ButtonBase, Tooltip } from '@mui/material';
import { useEffect } from 'react';
import { useCommands } from '../../shared/commands/CommandProvider.tsx';
import { privacy, useHidden } from '../../shared/privacy/usePrivacy.ts';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { privacyText as text } from '../../text/privacy.ts';

/** F9 on every page and over every dialog; the status line says in words and by a symbol how it stands. */
export function PrivacySwitch() {
  const hidden = useHidden();
  const registry = useCommands();
  // Above every dialog: whoever steps up to the desk does not wait until one is closed.
  useEffect(() => registry.register('togglePrivacy', Number.POSITIVE_INFINITY, privacy.toggle), [registry]);
  return (
    <Tooltip title={hidden ? text.showHint : text.hideHint} describeChild>
      <ButtonBase
        aria-pressed={hidden}
        onClick={privacy.toggle}
        sx={{ px: 1, gap: 0.5, fontSize: 'inherit', flex: 'none', '& svg': { fontSize: 16 }, '&.Mui-focusVisible': { outlineOffset: -2 }, ...(hidden ? { bgcolor: 'text.primary', color: 'background.paper', fontWeight: 650 } : { color: 'inherit', '&:hover': { color: 'text.primary' } }) }}
      >
        {hidden ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
        {hidden ? text.hidden : text.hide}
        <Box component="span" role="status" style={visuallyHidden}>
          {hidden ? text.nowHidden : ''}
        </Box>
      </ButtonBase>
    </Tooltip>
  );
}
