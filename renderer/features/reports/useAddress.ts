import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

type Change = (values: Readonly<Record<string, string | null>>) => void;

const own = { writtenHere: true } as const;

/**
 * The query of the address as quick state. The router brings an address back a moment later; a field that showed only
 * what comes back would lose letters of a fast hand. A link or "back" from elsewhere still sets it.
 */
export function useAddress(): readonly [URLSearchParams, Change] {
  const [params, setParams] = useSearchParams();
  const { key, state } = useLocation();
  const [text, setText] = useState(() => params.toString());
  const latest = useRef(text);
  const brought = params.toString();
  const ours = (state as Partial<typeof own> | null)?.writtenHere === true;
  useEffect(() => {
    if (ours) return;
    latest.current = brought;
    setText(brought);
  }, [key, ours, brought]);
  const change: Change = (values) => {
    const next = new URLSearchParams(latest.current);
    for (const [name, value] of Object.entries(values)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    latest.current = next.toString();
    setText(latest.current);
    setParams(next, { replace: true, state: own });
  };
  return [new URLSearchParams(text), change];
}
