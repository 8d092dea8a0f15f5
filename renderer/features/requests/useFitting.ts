import { useLayoutEffect, useState } from 'react';

/** How many children stand in the first line of a box, measured again whenever its width or its words change. */
export function useFitting(line: { readonly current: HTMLElement | null }, words: string): number {
  const [fitting, setFitting] = useState(1);
  useLayoutEffect(() => {
    const box = line.current;
    if (!box) return undefined;
    const measure = () => {
      const [first] = box.children;
      if (!first) return;
      const { top } = first.getBoundingClientRect();
      setFitting([...box.children].filter((child) => child.getBoundingClientRect().top - top < 4).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.parentElement ?? box);
    return () => observer.disconnect();
  }, [line, words]);
  return fitting;
}
