import { Box, useMediaQuery } from '@mui/material';
import { useMemo, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { readOnlyText } from '../../../preload/contract/start-text.ts';
import { useSameRequester } from '../../features/requests/form/useSameRequester.ts';
import { useAppearance } from '../../shared/Appearance.tsx';
import { useRunning } from '../../shared/AppStatus.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { TopBarContext } from '../../shared/Page.tsx';
import { useRemembered } from '../../shared/remembered.ts';
import { shellText } from '../../text/shell.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { Navigation } from './Navigation.tsx';
import { Palette } from './Palette.tsx';
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { useMainFocus } from './useMainFocus.ts';
import { usePlaceCommands } from './usePlaceCommands.ts';

/** The window: menu at the left, bar on top, page, status line. The sample office wears a coloured frame. */
export function Shell() {
  const { status } = useRunning();
  const notify = useNotify();
  const { mode, choose } = useAppearance();
  const navigate = useNavigate();
  const location = useLocation();
  const [title, setTitle] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<HTMLElement | null>(null);
  const [menu, setMenu] = useRemembered('menu', 'open', ['open', 'folded']);
  // 200 % on a small screen: the words give way, the page keeps its room.
  const narrow = useMediaQuery('(max-width: 860px)', { noSsr: true });
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const slots = useMemo(() => ({ title, action }), [title, action]);
  const main = useMainFocus(location.pathname);

  usePlaceCommands();
  useCommand('palette', () => setSearching(true));
  useCommand('help', () => setHelping(true));
  // A form that cannot be saved is not begun.
  const begin = (place: string) => (): void => (status.readOnly ? notify(readOnlyText(status.readOnly)) : void navigate(place));
  useCommand('newRequest', begin('/requests/new'));
  useCommand('newPurchase', begin('/purchases/new'));
  useCommand('importTable', begin('/import/talepler'));
  useCommand('batchEntry', begin('/requests/batch'));
  // A record and the form itself know better whom is meant.
  useCommand('sameRequester', useSameRequester());
  useCommand('back', () => void navigate(-1));
  useCommand('toggleNavigation', () => setMenu(menu === 'open' ? 'folded' : 'open'));
  useCommand('toggleTheme', () => choose(mode === 'dark' ? 'light' : 'dark'));

  return (
    <TopBarContext value={slots}>
      <Box
        component="a"
        href="#page"
        onClick={(event) => {
          // The address after "#" is the page; the link only moves the focus.
          event.preventDefault();
          main.current?.focus();
        }}
        sx={{ position: 'absolute', left: 8, top: -60, zIndex: 2000, p: 1, bgcolor: 'background.paper', '&:focus': { top: 8 } }}
      >
        {shellText.skip}
      </Box>
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', ...(status.sample ? { border: '4px solid', borderColor: 'secondary.main' } : {}) }}>
        {status.readOnly && <ReadOnlyBanner readOnly={status.readOnly} />}
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          <Navigation folded={narrow || menu === 'folded'} onFold={narrow ? null : () => setMenu(menu === 'open' ? 'folded' : 'open')} />
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
            <TopBar titleRef={setTitle} actionRef={setAction} />
            <Box component="main" id="page" ref={main} tabIndex={-1} aria-labelledby="page-title" sx={{ flex: 1, minHeight: 0, minWidth: 0 }}>
              <Outlet />
            </Box>
          </Box>
        </Box>
        <StatusLine />
      </Box>
      {searching && <Palette onClose={() => setSearching(false)} />}
      {helping && <HelpDialog onClose={() => setHelping(false)} />}
    </TopBarContext>
  );
}
