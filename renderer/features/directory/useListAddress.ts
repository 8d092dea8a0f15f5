import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface ListAddress {
  readonly text: string;
  /** The one switch of the list; off unless the address says so. */
  readonly on: boolean;
  readonly setText: (text: string) => void;
  readonly setOn: (on: boolean) => void;
}

const longest = 200;

/** Search and switch of a directory list live in the address, so that "back" finds the same list. */
export function useListAddress(flag: string): ListAddress {
  const [address, setAddress] = useSearchParams();
  return useMemo(() => {
    const put = (name: string, value: string) =>
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    return {
      text: (address.get('text') ?? '').slice(0, longest),
      on: address.get(flag) === '1',
      setText: (text) => put('text', text),
      setOn: (on) => put(flag, on ? '1' : ''),
    };
  }, [address, setAddress, flag]);
}
