import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { tableText } from '../../text/table.ts';
import { formatCount } from '../format.ts';
import { SELECTION_LIMIT } from './column.ts';
import { Foot } from './parts.ts';

/** The list could not be read. */
export function FailedFoot({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Foot role="alert">
      {tableText.failed}
      <Button size="small" onClick={onRetry}>
        {tableText.retry}
      </Button>
    </Foot>
  );
}

interface Props {
  readonly count: number;
  readonly actions: ReactNode;
  readonly onClear: () => void;
}

/** How much is selected, and what can be done with it. */
export function SelectionFoot({ count, actions, onClear }: Props) {
  return (
    <Foot role="status">
      <span>{count < SELECTION_LIMIT ? tableText.selected(formatCount(count)) : tableText.selectedAtMost(formatCount(count))}</span>
      {actions}
      <Button size="small" sx={{ minHeight: 22, py: 0 }} onClick={onClear}>
        {tableText.clearSelection}
      </Button>
    </Foot>
  );
}
