import { useEffect, useState } from 'react';

/** Seconds that are left of `seconds`, counted down on screen; asks anew when they are over. */
export function useCountdown(seconds: number, onOver: () => void): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => setLeft(seconds), [seconds]);
  useEffect(() => {
    if (left <= 0) return;
    const timer = window.setTimeout(() => {
      setLeft(left - 1);
      if (left === 1) onOver();
    }, 1000);
    return () => window.clearTimeout(timer);
  }, [left, onOver]);
  return left;
}
