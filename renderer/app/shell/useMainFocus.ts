import { useEffect, useRef, type RefObject } from 'react';

/** After a change of page the keyboard stands in the page, unless the page itself put it into a field. */
export function useMainFocus(path: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // Not at once: focus() has the whole page laid out, which at the start costs 60 ms and is then done a second time.
    const timer = setTimeout(() => {
      const here = document.activeElement;
      if (main.current && (here === null || here === document.body || !main.current.contains(here))) main.current.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [path]);
  return main;
}
