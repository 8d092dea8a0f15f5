import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Tooltip, Typography } from '@mui/material';
import MenuOpenOutlined from '@mui/icons-material/MenuOpenOutlined';
import MenuOutlined from '@mui/icons-material/MenuOutlined';
import { NavLink, useLocation } from 'react-router';
import { commands } from '../../../preload/contract/commands.ts';
import { commonText } from '../../text/common.ts';
import { shellText } from '../../text/shell.ts';
import { placeGroups, type Place } from './places.ts';

const text = shellText.navigation;

/** 208 px with words, 56 px with icons. `onFold` null: there is no room for the words. */
export function Navigation({ folded, onFold }: { readonly folded: boolean; readonly onFold: (() => void) | null }) {
  return (
    <Box
      component="nav"
      aria-label={text.label}
      sx={{ width: folded ? 56 : 208, flex: 'none', display: 'flex', flexDirection: 'column', borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', overflow: 'hidden auto', scrollbarWidth: 'none' }}
    >
      <Typography noWrap sx={{ height: 48, flex: 'none', px: folded ? 0 : 2, lineHeight: '48px', textAlign: folded ? 'center' : 'left', fontWeight: 700, fontSize: 16, color: 'primary.main', borderBottom: 1, borderColor: 'divider' }}>
        {folded ? shellText.short : shellText.program}
      </Typography>
      <Box sx={{ flex: 1, py: 1 }}>
        {placeGroups.map((group, index) => (
          <Box key={group.title ?? index} sx={{ mb: 1 }}>
            {group.title &&
              (folded ? (
                <Box sx={{ mx: 2, my: 1, borderTop: 1, borderColor: 'divider' }} />
              ) : (
                <Typography id={`nav-group-${index}`} sx={{ px: 2, pt: 0.5, pb: 0.25, fontSize: 13, fontWeight: 600, color: 'text.secondary' }}>
                  {group.title}
                </Typography>
              ))}
            <List disablePadding {...(group.title && !folded ? { 'aria-labelledby': `nav-group-${index}` } : {})}>
              {group.places.map((place) => (
                <PlaceLink key={place.path} place={place} folded={folded} />
              ))}
            </List>
          </Box>
        ))}
      </Box>
      {onFold && <FoldButton folded={folded} onFold={onFold} />}
    </Box>
  );
}

function PlaceLink({ place, folded }: { readonly place: Place; readonly folded: boolean }) {
  const here = useLocation().pathname;
  const selected = here === place.path || here.startsWith(`${place.path}/`);
  const key = commands[place.command].key;
  const link = (
    <ListItemButton
      component={NavLink}
      to={place.path}
      selected={selected}
      aria-label={folded ? place.label : undefined}
      sx={{ height: 34, mx: 1, px: folded ? 0 : 1, justifyContent: 'center', borderRadius: 1, '&.Mui-selected': { bgcolor: (theme) => theme.colors.primarySoft, color: 'primary.main' } }}
    >
      <ListItemIcon sx={{ minWidth: folded ? 0 : 32, color: 'inherit' }}>
        <place.icon fontSize="small" />
      </ListItemIcon>
      {!folded && <ListItemText primary={place.label} slotProps={{ primary: { sx: { fontSize: 15, fontWeight: selected ? 650 : 450 } } }} />}
    </ListItemButton>
  );
  return (
    <ListItem disablePadding>
      <Tooltip title={folded ? (key === null ? place.label : commonText.withKey(place.label, key)) : key} placement="right">
        {link}
      </Tooltip>
    </ListItem>
  );
}

function FoldButton({ folded, onFold }: { readonly folded: boolean; readonly onFold: () => void }) {
  const label = folded ? text.unfold : text.fold;
  const Icon = folded ? MenuOutlined : MenuOpenOutlined;
  return (
    <Tooltip title={commands.toggleNavigation.key} placement="right">
      <ListItemButton onClick={onFold} aria-label={label} aria-expanded={!folded} sx={{ flex: 'none', height: 34, m: 1, px: folded ? 0 : 1, justifyContent: 'center', borderRadius: 1, color: 'text.secondary' }}>
        <ListItemIcon sx={{ minWidth: folded ? 0 : 32, color: 'inherit' }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        {!folded && <ListItemText primary={label} slotProps={{ primary: { sx: { fontSize: 14 } } }} />}
      </ListItemButton>
    </Tooltip>
  );
}
