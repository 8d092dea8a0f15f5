import type { ThemeOptions } from '@mui/material/styles';

/**
 * The words inside MUI's own parts that we use, as in its Turkish locale. That locale itself makes a number format while it
 * loads, for page numbers that are nowhere here, and takes 10 ms of every start for it.
 */
export const partsText = {
  MuiAutocomplete: { defaultProps: { clearText: 'Temizle', closeText: 'Kapat', loadingText: 'Yükleniyor…', noOptionsText: 'Seçenek yok', openText: 'Aç' } },
  MuiAlert: { defaultProps: { closeText: 'Kapat' } },
} satisfies ThemeOptions['components'];
