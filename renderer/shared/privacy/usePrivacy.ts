import { useSyncExternalStore } from 'react';
import { MASK } from './veil.ts';
import { maskAnswer } from './mask.ts';

const key = 'kisisel-gizli';
const listeners = new Set<() => void>();
let hidden = read();

/** Whether personal data is hidden now. Kept over pages, reloads and starts: only F9 ends it. */
export const privacy = {
  hidden: (): boolean => hidden,
  toggle(): void {
    hidden = !hidden;
    try {
      window.localStorage.setItem(key, hidden ? '1' : '0');
    } catch {
      // Storage refused: it holds until the window closes.
    }
    for (const tell of listeners) tell();
  },
};

function read(): boolean {
  try {
    return window.localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHidden(): boolean {
  return useSyncExternalStore(subscribe, privacy.hidden, () => false);
}

/** A value that a page keeps from before (who was chosen), as it may be shown now. */
export function useShown<T>(value: T): T {
  return useHidden() ? maskAnswer('requests', 'kept', value) : value;
}

/** A name inside a sentence of the program. */
export const shownName = (name: string): string => (hidden ? MASK : name);
