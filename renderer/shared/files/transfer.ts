/** What a drop or a paste brings. */
export interface Brought {
  readonly files: readonly File[];
  /** Names of folders; their contents are not taken. */
  readonly folders: readonly string[];
}

/** Call it in the event itself: afterwards the browser forgets what was brought. */
export function broughtBy(data: DataTransfer): Brought {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const folders = items.flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? [entry.name] : [];
  });
  return { files: [...data.files].filter(({ name }) => !folders.includes(name)), folders };
}

/** A copied cell or paragraph carries a picture of itself beside its text: in a field the text is meant. */
export function meansFiles(data: DataTransfer, target: EventTarget | null): boolean {
  if (data.files.length === 0) return false;
  const writes = target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null;
  return !(writes && data.types.some((type) => type === 'text/plain' || type === 'text/html'));
}
