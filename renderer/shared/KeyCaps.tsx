import { Box } from '@mui/material';

/** The caps of a shortcut, drawn as keys. */
export function KeyCaps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '3px', flex: 'none' }}>
      {caps.map((cap) => (
        <Box key={cap} component="kbd" sx={{ px: 0.75, minWidth: 22, height: 20, lineHeight: '18px', textAlign: 'center', fontFamily: 'inherit', fontSize: 13, fontWeight: 600, color: 'text.secondary', bgcolor: 'background.default', border: 1, borderColor: 'divider', borderRadius: '4px' }}>
          {cap}
        </Box>
      ))}
    </Box>
  );
}
