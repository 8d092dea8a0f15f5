import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Button, Divider, Menu, MenuItem } from '@mui/material';
import { useRef, useState } from 'react';
import type { PurchaseDetail } from '../../../../preload/contract/purchase-shapes.ts';
import { withKey } from '../../../shared/commands/withKey.ts';
import { useMayWork } from '../../../shared/session/ForWork.tsx';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';
import { nextStep, otherSteps, type RecordStep } from './steps.ts';
import { stepWords } from './stepWords.ts';

interface Props {
  readonly purchase: PurchaseDetail;
  readonly onStep: (step: RecordStep) => void;
  readonly onOffers: () => void;
}

/** The next step in words (N), and everything else in one menu. */
export function StepBar({ purchase, onStep, onOffers }: Props) {
  const works = useMayWork();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const primary = works ? nextStep(purchase) : null;
  const others = works ? otherSteps(purchase) : [];
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <Box role="group" aria-label={text.nextStep} sx={{ display: 'flex', gap: 1 }}>
      <Button ref={button} endIcon={<ExpandMoreOutlined />} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(true)}>
        {text.otherActions}
      </Button>
      {primary && (
        <Button variant="contained" onClick={() => onStep(primary)}>
          {withKey(stepWords(primary, purchase), 'nextStep')}
        </Button>
      )}
      <Menu open={open} anchorEl={() => button.current} onClose={() => setOpen(false)}>
        {others.map((step) => (
          <MenuItem key={JSON.stringify(step)} onClick={choose(() => onStep(step))}>
            {stepWords(step, purchase)}
          </MenuItem>
        ))}
        {others.length > 0 && <Divider />}
        {purchase.offers.length > 0 && <MenuItem onClick={choose(onOffers)}>{withKey(text.offersPage, 'enterOffers')}</MenuItem>}
        <MenuItem onClick={choose(() => onStep({ kind: 'history' }))}>{text.history}</MenuItem>
      </Menu>
    </Box>
  );
}
