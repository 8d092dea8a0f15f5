import { IconButton, Stack, Typography } from '@mui/material';
import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import type { ReactNode } from 'react';
import { settingsText } from '../../text/settings.ts';

const { previous, next } = settingsText.holidays;

/** One year after the other; `children` say what there is to know of the chosen one. */
export function YearStep({ year, onYear, children }: { readonly year: number; readonly onYear: (year: number) => void; readonly children?: ReactNode }) {
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 1 }}>
      <IconButton aria-label={previous} onClick={() => onYear(year - 1)}>
        <ChevronLeftOutlined />
      </IconButton>
      <Typography role="status" sx={{ fontSize: 18, fontWeight: 650, minWidth: 48, textAlign: 'center' }}>
        {year}
      </Typography>
      <IconButton aria-label={next} onClick={() => onYear(year + 1)}>
        <ChevronRightOutlined />
      </IconButton>
      {children}
    </Stack>
  );
}
