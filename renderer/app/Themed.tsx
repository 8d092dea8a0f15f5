import { CssBaseline, useMediaQuery } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { useMemo, type ReactNode } from 'react';
import { useAppearance } from '../shared/Appearance.tsx';
import { buildTheme } from './theme.ts';

/** The one theme, light or dark, calm where the system asks for it. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const { mode } = useAppearance();
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)', { noSsr: true });
  const theme = useMemo(() => buildTheme(mode, calm), [mode, calm]);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
