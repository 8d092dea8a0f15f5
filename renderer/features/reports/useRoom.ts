import { useCallback, useState } from 'react';

/** Inner width of an element without its padding, kept as the window changes; null until it is known. */
export function useRoom(): readonly [number | null, (element: HTMLElement | null) => (() => void) | undefined] {
  const [room, setRoom] = useState<number | null>(null);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [room, watch];
}
