const fields = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu]';

/** Does a single key belong to what has the focus: a letter to a field, everything to an open dialog? */
export function restsHere({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean {
  if (inDialog(target)) return true;
  return key !== 'Escape' && writesHere(target);
}

/** Does what has the focus take letters? */
export function writesHere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

/** An open dialog holds the focus; one that is just closing does not, and must not swallow the next key. */
function inDialog(target: EventTarget | null): boolean {
  if (target === document.body) return document.querySelector('.MuiModal-root') !== null;
  return target instanceof Element && target.closest('.MuiModal-root') !== null;
}
