import type { RuleKind } from '../../../preload/contract/deadlines.ts';
import { commonText } from '../../text/common.ts';
import { formatDate } from '../format.ts';
import { useToday } from '../useToday.ts';
import { dueDayWords, dueWords } from './due.ts';
import { Mark } from './Mark.tsx';

export interface DueBadgeProps {
  /** 'YYYY-MM-DD', or null where no rule applies. */
  readonly due: string | null;
  readonly open: boolean;
  /** What set the day; only 'legal' turns red. */
  readonly kind?: RuleKind | null;
  /** In a column: the day itself and how far it is. */
  readonly withDay?: boolean;
  /** The calendar does not reach that year yet. */
  readonly estimated?: boolean;
}

export function DueBadge({ due, open, kind, withDay = false, estimated = false }: DueBadgeProps) {
  const today = useToday();
  const sentence = dueWords(due, today, open, kind ?? 'legal');
  const words = withDay && due !== null ? dueDayWords(due, today, open, kind ?? 'legal') : sentence;
  const title = due === null || !open ? sentence.text : commonText.due.explained(commonText.due.lastDay(formatDate(due)), sentence.text);
  return (
    <Mark tone={words.tone} symbol={words.symbol} title={title}>
      {estimated ? `${words.text} (${commonText.due.estimated})` : words.text}
    </Mark>
  );
}
