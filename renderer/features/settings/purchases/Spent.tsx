import { Typography } from '@mui/material';
import { formatMoney } from '../../../../preload/contract/money.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { budgetText as text } from '../../../text/purchase-settings.ts';

/** What was spent, and that it is more than there is. */
export function Spent({ spent, most, warnAt = null }: { readonly spent: number; readonly most: number | null; readonly warnAt?: number | null }) {
  const passed = most !== null && spent > most;
  return (
    <>
      {formatMoney(spent)}
      {passed && (
        <Typography component="div">
          <Mark tone="late" symbol="✕">{text.passed(formatMoney(spent - most))}</Mark>
        </Typography>
      )}
      {!passed && warnAt !== null && spent >= warnAt && (
        <Typography component="div">
          <Mark tone="near" symbol="!">{text.near}</Mark>
        </Typography>
      )}
    </>
  );
}
