import { useState } from 'react';
import { useHidden } from './usePrivacy.ts';
import { MASK } from './veil.ts';

const personalFields = new Set(['name', 'holder', 'phone', 'phone2', 'email', 'address', 'note', 'text', 'who', 'tckn', 'resultText', 'reasonText', 'reason', 'priorityReason']);

/** A field with something personal in it shows it only while it is being written. */
export function useVeil(name: string, value: string): { readonly value: string; readonly onFocus: () => void; readonly left: () => void } {
  const [writing, setWriting] = useState(false);
  const veiled = useHidden() && !writing && value !== '' && personalFields.has(name.split('.').at(-1) ?? '');
  return { value: veiled ? MASK : value, onFocus: () => setWriting(true), left: () => setWriting(false) };
}
