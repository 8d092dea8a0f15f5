import { useEffect, useRef } from 'react';
import { upperTr } from '../../../preload/contract/turkish.ts';

/** What a page does on a single key while no field has the focus: {H: handOff, '/': search, Escape: back}. */
export type PageKeys = Readonly<Record<string, (() => void) | undefined>>;

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const fields = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu]';

/** Name of the single key that was pressed; letters as printed on the key cap, '' where it is none of ours. */
export function keyName({ key, code, ctrlKey, altKey, metaKey }: Press): string {
  if (altKey || metaKey) return '';
  const letter = /^[a-z]$/i.test(key) ? upperTr(key) : (/^Key([A-Z])$/.exec(code)?.[1] ?? null);
  if (letter) return ctrlKey ? `Ctrl+${letter}` : letter;
  return ctrlKey ? '' : key;
}

/** Rests while a field has the focus or a dialog is open. Esc and keys with Ctrl work in fields too. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.isComposing || inDialog(event.target)) return;
      const name = keyName(event);
      const run = latest.current[name];
      const inField = event.target instanceof Element && event.target.closest(fields) !== null;
      if (!run || (inField && name !== 'Escape' && !name.startsWith('Ctrl+'))) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** An open dialog holds the focus; one that is just closing does not, and must not swallow the next key. */
function inDialog(target: EventTarget | null): boolean {
  if (target === document.body) return document.querySelector('.MuiModal-root') !== null;
  return target instanceof Element && target.closest('.MuiModal-root') !== null;
}
