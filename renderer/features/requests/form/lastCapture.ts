import { onForget } from '../../../shared/session/forget.ts';
import type { Start } from './values.ts';

let last: Start | null = null;

/** Person, channel and date of the record saved last, for Ctrl+Shift+N. Forgotten when the window closes or is locked. */
export const lastCapture = {
  keep(start: Start): void {
    last = start;
  },
  get(): Start | null {
    return last;
  },
};

onForget(() => {
  last = null;
});
