const reachable = 'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), button[type=submit]:not([disabled]), [role=combobox]:not([aria-disabled=true])';

/** Moves from a one-line field to the next field in reading order; true where it moved. Text areas keep their Enter. */
export function goOn(from: EventTarget, form: HTMLElement): boolean {
  if (!(from instanceof HTMLInputElement) || from.type === 'submit' || from.type === 'button') return false;
  const fields = [...form.querySelectorAll<HTMLElement>(reachable)].filter((field) => field.tabIndex >= 0 && field.offsetParent !== null);
  const next = fields[fields.indexOf(from) + 1];
  next?.focus();
  return next !== undefined;
}
