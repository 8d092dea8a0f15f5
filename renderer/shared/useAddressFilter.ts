import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The filter of a list, kept in the address. The router follows a moment later, so two quick choices would begin from the
 * same old address; therefore the page holds the filter itself and takes from the address only what it did not write there.
 * `read` and `write` are each other's inverse and stay the same between renders.
 */
export function useAddressFilter<F extends object>(read: (address: URLSearchParams) => F, write: (filter: F) => URLSearchParams): readonly [F, (change: Partial<F>) => void] {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const [filter, setFilter] = useState(() => read(address));
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
    latest.current = read(new URLSearchParams(text));
    setFilter(latest.current);
  }, [text, read]);

  const change = useCallback(
    (part: Partial<F>) => {
      latest.current = { ...latest.current, ...part };
      setFilter(latest.current);
      const next = write(latest.current);
      underway.current.push(next.toString());
      setAddress(next, { replace: true });
    },
    [setAddress, write],
  );
  return [filter, change];
}
