import { Box, Button, ButtonBase } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { commands } from '../../../preload/contract/commands.ts';
import { useCommands } from '../../shared/commands/CommandProvider.tsx';
import { keyCaps } from '../../shared/commands/keys.ts';
import { KeyCaps } from '../../shared/KeyCaps.tsx';
import { shellText } from '../../text/shell.ts';
import { ForWork } from '../../shared/session/ForWork.tsx';

const text = shellText.topBar;

export interface TopBarProps {
  readonly titleRef: (element: HTMLElement | null) => void;
  readonly actionRef: (element: HTMLElement | null) => void;
}

/** Title of the page, the one search box, the one primary button. */
export function TopBar({ titleRef, actionRef }: TopBarProps) {
  const registry = useCommands();
  return (
    <Box component="header" sx={{ height: 48, flex: 'none', display: 'flex', alignItems: 'center', gap: 2, px: 2, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      <Box ref={titleRef} sx={{ flex: '1 0 auto', maxWidth: '60%', minWidth: 0 }} />
      <ButtonBase
        onClick={() => registry.run('palette')}
        aria-keyshortcuts="Control+K"
        sx={{ flex: { xs: '0 1 200px', lg: '0 1 400px' }, minWidth: 40, height: 32, px: 1, gap: 1, justifyContent: 'flex-start', border: 1, borderColor: (theme) => theme.colors.edge, borderRadius: 1, color: 'text.secondary', bgcolor: 'background.default', fontSize: 14.5 }}
      >
        <SearchOutlined fontSize="small" />
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'left' }}>
          <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
            {text.search}
          </Box>
          <Box component="span" sx={{ display: { xs: 'inline', lg: 'none' } }}>
            {text.searchShort}
          </Box>
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          <KeyCaps caps={keyCaps(commands.palette.key)} />
        </Box>
      </ButtonBase>
      <Box ref={actionRef} sx={{ flex: 'none', display: 'flex', gap: 1, '&:not(:empty) + *': { display: 'none' }, '&:empty': { display: 'none' } }} />
      <ForWork>
        <Button variant="contained" startIcon={<AddOutlined />} onClick={() => registry.run('newRequest')} aria-keyshortcuts="Control+N" title={commands.newRequest.key} sx={{ flex: 'none' }}>
          {text.newRequest}
        </Button>
      </ForWork>
    </Box>
  );
}
