import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays } from '../../../preload/contract/dates.ts';
import type { NoticeGroup } from '../../../preload/contract/notices.ts';
import { call } from '../../api/client.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { original } from '../../shared/privacy/mask.ts';
import { useToday } from '../../shared/useToday.ts';
import { noticesText as text } from '../../text/notices.ts';

/** One key, one call logged. The person leaves the list at once, so that the next key means the next person. */
export function useTelling() {
  const today = useToday();
  const notify = useNotify();
  const queries = useQueryClient();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const run = (group: NoticeGroup, write: () => Promise<unknown>, words: string): void => {
    setGone((before) => new Set([...before, group.key]));
    const back = () => setGone((before) => new Set([...before].filter((key) => key !== group.key)));
    write().then(
      () => {
        notify(words);
        // Back as soon as the list itself knows better: an undo brings the person back.
        return queries.invalidateQueries().then(back);
      },
      (error: unknown) => {
        back();
        notify(error instanceof Error ? error.message : String(error));
      },
    );
  };
  const linesOf = ({ lines }: NoticeGroup) => lines.map(({ requestId, coRequesterId }) => ({ requestId, coRequesterId }));
  const tomorrow = addDays(today, 1);
  return {
    gone,
    tell: (group: NoticeGroup) => run(group, () => call('notices', 'told', { lines: linesOf(group), who: original(group).name, how: 'telefon', on: today }), text.toldDone(group.name, group.lines.length)),
    miss: (group: NoticeGroup) => run(group, () => call('notices', 'notReached', { lines: linesOf(group), who: original(group).name, on: today, againOn: tomorrow }), text.notReachedDone(group.name, formatDate(tomorrow))),
  };
}
