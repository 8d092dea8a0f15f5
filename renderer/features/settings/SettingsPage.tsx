import { Box, List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { NavLink, Outlet, useLocation } from 'react-router';
import { Page } from '../../shared/Page.tsx';
import { settingsText as text } from '../../text/settings.ts';

/** Sections at the left, the chosen one beside them. */
export function SettingsPage() {
  const here = useLocation().pathname;
  return (
    <Page title={text.title} scroll={false}>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <Box component="nav" aria-label={text.sectionsLabel} sx={{ width: 168, flex: 'none', borderRight: 1, borderColor: 'divider', py: 1, overflowY: 'auto' }}>
          <List disablePadding>
            {Object.entries(text.sections).map(([name, label]) => {
              const selected = here === `/settings/${name}`;
              return (
                <ListItem key={name} disablePadding>
                  <ListItemButton component={NavLink} to={`/settings/${name}`} selected={selected} sx={{ height: 32, mx: 1, px: 1, borderRadius: 1, '&.Mui-selected': { bgcolor: (theme) => theme.colors.primarySoft, color: 'primary.main' } }}>
                    <ListItemText primary={label} slotProps={{ primary: { sx: { fontSize: 15, fontWeight: selected ? 650 : 450 } } }} />
                  </ListItemButton>
                </ListItem>
              );
            })}
          </List>
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', p: 2 }}>
          <Outlet />
        </Box>
      </Box>
    </Page>
  );
}
