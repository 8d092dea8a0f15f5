import { toDayNumber, weekdayOfDayNumber } from '../../../preload/contract/dates.ts';
import type { Told } from './notice.ts';

/** 1 Monday … 7 Sunday. */
export const isoWeekday = (date: string): number => weekdayOfDayNumber(toDayNumber(date));

export const noticeText = {
  digest: ({ overdue, dueToday, woke, promised }: Told['counts']) =>
    [
      dueToday > 0 ? `${dueToday} talebin süresi bugün doluyor` : '',
      overdue > 0 ? `${overdue} talebin süresi geçti` : '',
      woke > 0 ? `${woke} talebin bekletmesi bitti` : '',
      promised > 0 ? `${promised} talebin sonucu bildirilecek` : '',
    ]
      .filter(Boolean)
      .map((part) => `${part}.`)
      .join(' '),
} as const;
