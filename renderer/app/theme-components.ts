import type { ThemeOptions } from '@mui/material/styles';
import type { Colors } from './colors.ts';

/** How MUI's parts look here: dense, flat, a focus ring everywhere, no ripple. */
export function componentStyles(c: Colors): NonNullable<ThemeOptions['components']> {
  const ring = { outline: `2px solid ${c.primary}`, outlineOffset: 2 };
  const innerRing = { outline: `2px solid ${c.primary}`, outlineOffset: -2 };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        'html, body, #root': { height: '100%' },
        body: { fontSize: 15, fontVariantNumeric: 'tabular-nums', overflow: 'hidden' },
        'a, button, [tabindex]': { '&:focus-visible': ring },
        'main[tabindex]:focus-visible': { outline: 'none' },
        a: { color: c.primary },
        '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' } },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { fontFamily: 'inherit', '&.Mui-focusVisible': ring } } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small', variant: 'outlined' },
      styleOverrides: { root: { minHeight: 32, padding: '3px 14px', lineHeight: 1.3, whiteSpace: 'nowrap' }, outlined: { borderColor: c.edge } },
    },
    MuiIconButton: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 6, '&.Mui-focusVisible': innerRing } } },
    MuiInputBase: { styleOverrides: { input: { '&::placeholder': { color: c.quiet, opacity: 1 } } } },
    MuiStepIcon: { styleOverrides: { root: { color: c.quiet }, text: { fontSize: 14, fill: c.sheet } } },
    MuiOutlinedInput: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: { backgroundColor: c.sheet, '&:not(.Mui-error):not(.Mui-focused):not(:hover) .MuiOutlinedInput-notchedOutline': { borderColor: c.edge } },
        input: { paddingTop: 6, paddingBottom: 6, height: 20, lineHeight: '20px' },
        multiline: { padding: 0, '& textarea': { padding: '7px 12px', height: 'auto', lineHeight: 1.45 } },
        notchedOutline: { '& legend': { display: 'none' }, top: 0 },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0, fontSize: 13.5, lineHeight: 1.35 } } },
    MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -7 } } },
    MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 7, '&.Mui-focusVisible': innerRing } } },
    MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 7, '&.Mui-focusVisible': innerRing } } },
    MuiSwitch: { defaultProps: { size: 'small' } },
    MuiSelect: { defaultProps: { size: 'small' }, styleOverrides: { select: { minHeight: '20px !important', lineHeight: '20px', '&:focus-visible': { outline: 'none' } } } },
    MuiAutocomplete: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        inputRoot: { minHeight: 32, '&.MuiOutlinedInput-root': { paddingTop: 0, paddingBottom: 0, paddingLeft: 10 }, '&.MuiOutlinedInput-root .MuiAutocomplete-input': { padding: '6px 4px', height: 20 } },
        option: { minHeight: 32 },
      },
    },
    MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 6, fontSize: 13.5, '&.Mui-focusVisible': ring } } },
    MuiTableCell: {
      styleOverrides: {
        root: { padding: '0 8px', height: 32, fontSize: 14.5, borderColor: c.line },
        head: { height: 28, fontWeight: 650, fontSize: 13.5, color: c.quiet, backgroundColor: c.paper },
      },
    },
    MuiTooltip: { defaultProps: { enterDelay: 400, disableInteractive: true }, styleOverrides: { tooltip: { fontSize: 13.5, backgroundColor: c.ink, color: c.paper } } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 6, border: `1px solid ${c.line}` } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: 18, fontWeight: 650, padding: '16px 24px 8px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: 32, fontSize: 15, '&.Mui-focusVisible': innerRing } } },
    MuiListItemButton: { styleOverrides: { root: { '&.Mui-focusVisible': innerRing } } },
    MuiTab: { styleOverrides: { root: { minHeight: 40, fontSize: 15, '&.Mui-focusVisible': innerRing } } },
    MuiLink: { styleOverrides: { root: { '&:focus-visible': ring } } },
    MuiAlert: { styleOverrides: { root: { border: `1px solid ${c.line}`, color: c.ink, backgroundColor: c.sheet } } },
    MuiSkeleton: { defaultProps: { animation: false, variant: 'rounded' } },
  };
}
