import { Alert, Box, List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { NavLink, Outlet, useLocation } from 'react-router';
import { Page } from '../../shared/Page.tsx';
import { useSession } from '../../shared/session/SessionContext.ts';
import { sectionRight } from './section-rights.ts';
import { settingsText as text } from '../../text/settings.ts';

/** Sections at the left, the chosen one beside them. */
export function SettingsPage() {
  const here = useLocation().pathname;
  const { role } = useSession().user;
  const right = (name: string) => sectionRight(role, name);
  const allowed = right(here.split('/')[2] ?? '');
  const locked = allowed === 'look';
  return (
    <Page title={text.title} scroll={false}>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <Box component="nav" aria-label={text.sectionsLabel} sx={{ width: 168, flex: 'none', borderRight: 1, borderColor: 'divider', py: 0.5, overflowY: 'auto' }}>
          <List disablePadding>
            {Object.entries(text.sections).filter(([name]) => right(name) !== 'none').map(([name, label]) => {
              const selected = here === `/settings/${name}`;
              return (
                <ListItem key={name} disablePadding>
                  <ListItemButton component={NavLink} to={`/settings/${name}`} selected={selected} sx={{ height: 30, mx: 1, px: 1, borderRadius: 1, '&.Mui-selected': { bgcolor: (theme) => theme.colors.primarySoft, color: 'primary.main' } }}>
                    <ListItemText primary={label} slotProps={{ primary: { sx: { fontSize: 15, fontWeight: selected ? 650 : 450 } } }} />
                  </ListItemButton>
                </ListItem>
              );
            })}
          </List>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', p: 2 }}>
          {locked && (
            <Alert severity="info" sx={{ py: 0, mb: 2 }}>
              {role === 'memur' ? text.onlyMudur : text.onlyMemur}
            </Alert>
          )}
          {/* Everything can be read; nothing in it can be pressed. */}
          <Box component="fieldset" disabled={locked} sx={{ m: 0, p: 0, border: 0, minWidth: 0, '&:disabled button': { opacity: 0.5 } }}>
            {allowed === 'none' ? <Alert severity="info">{text.notForYou}</Alert> : <Outlet />}
          </Box>
        </Box>
      </Box>
    </Page>
  );
}
