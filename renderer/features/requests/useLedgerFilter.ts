import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readFilter, writeFilter, type LedgerFilter } from './filter.ts';

/**
 * The filter, kept in the address. The router follows a moment later, so two quick choices would begin from the same old
 * address; therefore the page holds the filter itself and takes from the address only what it did not write there.
 */
export function useLedgerFilter(): readonly [LedgerFilter, (change: Partial<LedgerFilter>) => void] {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const [filter, setFilter] = useState(() => readFilter(address));
  const latest = useRef(filter);
  const seen = useRef(text);
  const underway = useRef<string[]>([]);

  useEffect(() => {
    if (text === seen.current) return;
    seen.current = text;
    const at = underway.current.indexOf(text);
    if (at >= 0) {
      underway.current = underway.current.slice(at + 1);
      return;
    }
    latest.current = readFilter(new URLSearchParams(text));
    setFilter(latest.current);
  }, [text]);

  const change = useCallback(
    (part: Partial<LedgerFilter>) => {
      latest.current = { ...latest.current, ...part };
      setFilter(latest.current);
      const next = writeFilter(latest.current);
      underway.current.push(next.toString());
      setAddress(next, { replace: true });
    },
    [setAddress],
  );
  return [filter, change];
}
