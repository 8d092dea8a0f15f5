import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { CellValue, Drill } from '../../../preload/contract/report-model.ts';
import { reportsText } from '../../text/reports.ts';
import { ledgerAddress, paper } from './paper.ts';

/** A number that opens its records; plain where there is nothing to open. */
export function DrillLink({ drill, value, of, children }: { readonly drill: Drill | null | undefined; readonly value: CellValue; readonly of: string; readonly children: string }) {
  if (!drill || value === null || value === 0) return children;
  return (
    <Link component={RouterLink} to={ledgerAddress(drill)} title={reportsText.showRecords} aria-label={reportsText.recordsOf(of, children)} sx={{ color: paper.bar, textDecorationStyle: 'dotted', textUnderlineOffset: '3px', '&:hover, &:focus-visible': { textDecorationStyle: 'solid' } }}>
      {children}
    </Link>
  );
}
