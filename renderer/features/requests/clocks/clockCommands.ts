import type { ClockAction } from '../../../../preload/contract/clocks.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';

/** Answers exactly the commands whose action the rules allow now. */
export function useClockCommands(allowed: readonly ClockAction[], run: (action: ClockAction) => void): void {
  useCommand('pauseRequest', () => run('beklet'), { enabled: allowed.includes('beklet') });
  useCommand('wakeRequest', () => run('uyandir'), { enabled: allowed.includes('uyandir') });
  useCommand('extendRequest', () => run('uzat'), { enabled: allowed.includes('uzat') });
  useCommand('interimAnswer', () => run('ara_cevap'), { enabled: allowed.includes('ara_cevap') });
  useCommand('snoozeRequest', () => run('ertele'), { enabled: allowed.includes('ertele') });
}
