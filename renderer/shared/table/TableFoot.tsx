import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { tableText } from '../../text/table.ts';
import { formatCount } from '../format.ts';
import { SELECTION_LIMIT } from './column.ts';
import type { Figures } from './figures.ts';
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
  /** Records that a bulk action would take. */
  readonly count: number;
  /** Of the selected cells; null while their rows are being read, undefined where no cells are selected. */
  readonly figures: Figures | null | undefined;
  readonly actions: ReactNode;
  readonly onClear: () => void;
}

/** How much is selected, what it comes to, and what can be done with it. */
export function SelectionFoot({ count, figures, actions, onClear }: Props) {
  return (
    <Foot role="status">
      <span>{count < SELECTION_LIMIT ? tableText.selected(formatCount(count)) : tableText.selectedAtMost(formatCount(count))}</span>
      {figures === null && <span>{tableText.counting}</span>}
      {figures && <span>{figureWords(figures)}</span>}
      {actions}
      <Button size="small" sx={{ minHeight: 22, py: 0 }} onClick={onClear}>
        {tableText.clearSelection}
      </Button>
    </Foot>
  );
}

/** "Dolu hücre 24 · Toplam 310 gün · Ortalama 12,9 gün" */
export function figureWords({ filled, numbers, sum, mean, unit }: Figures): string {
  const count = tableText.filled(formatCount(filled));
  if (mean === null) return count;
  const amount = (value: number): string => tableText.amount(value.toLocaleString('tr-TR', { maximumFractionDigits: 1 }), unit);
  return [count, ...(numbers === filled ? [] : [tableText.numbers(formatCount(numbers))]), tableText.sum(amount(sum)), tableText.mean(amount(mean))].join(' · ');
}
