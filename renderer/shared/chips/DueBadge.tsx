import type { RuleKind } from '../../../preload/contract/deadlines.ts';
import { commonText } from '../../text/common.ts';
import { formatDate } from '../format.ts';
import { useToday } from '../useToday.ts';
import { dueWords } from './due.ts';
import { Mark } from './Mark.tsx';

export interface DueBadgeProps {
  /** 'YYYY-MM-DD', or null where no rule applies. */
  readonly due: string | null;
  readonly open: boolean;
  /** What set the day; only 'legal' turns red. */
  readonly kind?: RuleKind | null;
  /** The calendar does not reach that year yet. */
  readonly estimated?: boolean;
}

export function DueBadge({ due, open, kind, estimated = false }: DueBadgeProps) {
  const words = dueWords(due, useToday(), open, kind ?? 'legal');
  return (
    <Mark tone={words.tone} symbol={words.symbol} title={due === null ? words.text : commonText.due.lastDay(formatDate(due))}>
      {estimated ? `${words.text} (${commonText.due.estimated})` : words.text}
    </Mark>
  );
}
