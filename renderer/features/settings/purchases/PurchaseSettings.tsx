import { Box } from '@mui/material';
import { BudgetSettings } from './BudgetSettings.tsx';
import { LimitSettings } from './LimitSettings.tsx';
import { WaySettings } from './WaySettings.tsx';
import { SignerSettings } from './SignerSettings.tsx';

/** What the office sets of its purchases. */
export function PurchaseSettings() {
  return (
    <Box sx={{ display: 'grid', gap: 4, maxWidth: 1000 }}>
      <LimitSettings />
      <BudgetSettings />
      <SignerSettings />
      <WaySettings />
    </Box>
  );
}
