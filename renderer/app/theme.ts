import type { PaletteMode } from '@mui/material';
import { createTheme, type Theme } from '@mui/material/styles';
import { colors, type Colors } from './colors.ts';
import { partsText } from '../text/parts.ts';
import { componentStyles } from './theme-components.ts';

declare module '@mui/material/styles' {
  interface Theme {
    readonly colors: Colors;
  }
  interface ThemeOptions {
    readonly colors?: Colors;
  }
}

export const fontFamily = '"Source Sans 3 Variable", "Segoe UI", "DejaVu Sans", sans-serif';
const noShadow = 'none';
const oneShadow = '0 4px 16px rgb(16 28 40 / 22%)';

/** @param calm true where the system asks for less motion. */
export function buildTheme(mode: PaletteMode, calm: boolean): Theme {
  const c = colors[mode];
  const shadows = createTheme().shadows.map((_, level) => (level === 0 ? noShadow : oneShadow)) as Theme['shadows'];
  return createTheme(
    {
      colors: c,
      palette: {
        mode,
        primary: { main: c.primary, contrastText: c.onPrimary, dark: c.primaryStrong },
        secondary: { main: c.accent },
        error: { main: c.accent },
        warning: { main: c.near },
        success: { main: c.done },
        info: { main: c.primary },
        text: { primary: c.ink, secondary: c.quiet },
        background: { default: c.paper, paper: c.sheet },
        divider: c.line,
      },
      spacing: 8,
      shape: { borderRadius: 6 },
      shadows,
      transitions: {
        duration: durations(calm ? 0 : 120),
        ...(calm ? { create: () => 'none' } : {}),
      },
      typography: {
        fontFamily,
        fontSize: 14,
        htmlFontSize: 16,
        body1: { fontSize: 15, lineHeight: 1.45 },
        body2: { fontSize: 14, lineHeight: 1.4 },
        caption: { fontSize: 13, lineHeight: 1.35 },
        button: { fontSize: 15, fontWeight: 600, textTransform: 'none' },
        h1: { fontSize: 20, fontWeight: 650, lineHeight: 1.3 },
        h2: { fontSize: 17, fontWeight: 650, lineHeight: 1.35 },
        h3: { fontSize: 15, fontWeight: 650, lineHeight: 1.4 },
      },
      components: componentStyles(c),
    },
    { components: partsText },
  );
}

function durations(most: number): Theme['transitions']['duration'] {
  return { shortest: most, shorter: most, short: most, standard: most, complex: most, enteringScreen: most, leavingScreen: most };
}
