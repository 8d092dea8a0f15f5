import { useEffect, useRef } from 'react';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const lookEveryMs = 5000;

/** Calls `lock` when so many minutes passed without a key or the mouse; null = never. */
export function useIdleLock(minutes: number | null, lock: () => void): void {
  const latest = useRef(lock);
  useEffect(() => {
    latest.current = lock;
  });
  useEffect(() => {
    if (minutes === null) return;
    let last = performance.now();
    const here = (): void => {
      last = performance.now();
    };
    for (const sign of signs) window.addEventListener(sign, here, { capture: true, passive: true });
    const timer = window.setInterval(() => {
      if (performance.now() - last >= minutes * 60_000) latest.current();
    }, lookEveryMs);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, here, { capture: true });
      window.clearInterval(timer);
    };
  }, [minutes]);
}
