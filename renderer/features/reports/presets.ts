import { monthRange, quarterRange, yearRange, type DateRange } from '../../../preload/contract/dates.ts';
import { reportsText } from '../../text/reports.ts';

export type PresetName = keyof typeof reportsText.presets;

/** The periods an office asks for, seen from that day. */
export function presetRange(name: PresetName, today: string): DateRange {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  switch (name) {
    case 'thisMonth':
      return monthRange(today.slice(0, 7));
    case 'lastMonth':
      return month === 1 ? monthRange(`${year - 1}-12`) : monthRange(`${year}-${String(month - 1).padStart(2, '0')}`);
    case 'thisQuarter':
      return quarterRange(year, quarter);
    case 'lastQuarter':
      return quarter === 1 ? quarterRange(year - 1, 4) : quarterRange(year, quarter - 1);
    case 'thisYear':
      return yearRange(year);
    case 'lastYear':
      return yearRange(year - 1);
  }
}

export const presetNames = Object.keys(reportsText.presets) as PresetName[];
