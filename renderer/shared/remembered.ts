import { useCallback, useState } from 'react';

/** A small wish of this user on this computer (menu folded, dark view). Never a record: it may be lost without harm. */
export function useRemembered<T extends string>(key: string, first: T, allowed: readonly T[]): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = read(key);
    return allowed.find((one) => one === kept) ?? first;
  });
  const remember = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  return [value, remember];
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Storage refused: the wish holds until the window closes.
  }
}
