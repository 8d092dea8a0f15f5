import type { ClockAction, RequestClocks } from '../../../../preload/contract/clocks.ts';
import type { RequestDetail } from '../../../../preload/contract/requests.ts';
import { ExtendDialog } from './ExtendDialog.tsx';
import { InterimDialog } from './InterimDialog.tsx';
import { PauseDialog } from './PauseDialog.tsx';
import { SnoozeDialog, WakeDialog } from './SmallDialogs.tsx';

export interface ClockDialogProps {
  readonly request: RequestDetail;
  readonly clocks: RequestClocks;
  readonly onClose: () => void;
}

export function ClockDialogs({ action, ...props }: ClockDialogProps & { readonly action: ClockAction }) {
  switch (action) {
    case 'beklet':
      return <PauseDialog {...props} />;
    case 'uyandir':
      return <WakeDialog {...props} />;
    case 'uzat':
      return <ExtendDialog {...props} />;
    case 'ara_cevap':
      return <InterimDialog {...props} />;
    case 'ertele':
      return <SnoozeDialog {...props} />;
  }
}
