import { createContext, useContext } from 'react';
import { addDays, fromDayNumber } from '../../preload/contract/dates.ts';

const DAY = 86_400_000;

function machineDay(): number {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY);
}

const loadedOn = machineDay();

/** The program's today at start; main decides it, because the clock of the records is there. */
export const StartDayContext = createContext<string>(fromDayNumber(loadedOn));

/** Today 'YYYY-MM-DD'. A window left open overnight goes on to the next day. */
export function useToday(): string {
  return addDays(useContext(StartDayContext), machineDay() - loadedOn);
}
