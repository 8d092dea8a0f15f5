/** The window lives on app://defter; nothing else is ours. */
export const scheme = 'app';
export const host = 'defter';
export const startPage = `${scheme}://${host}/`;

/** The parsed address when it is exactly our origin, else null. Text is never compared by its beginning. */
export function ourUrl(address: unknown): URL | null {
  if (typeof address !== 'string') return null;
  const url = parsed(address);
  const ours = url !== null && url.protocol === `${scheme}:` && url.hostname === host && url.port === '' && url.username === '' && url.password === '';
  return ours ? url : null;
}

/** True for the one page of the program, whatever its fragment. */
export function isStartPage(address: unknown): boolean {
  const url = ourUrl(address);
  return url !== null && (url.pathname === '/' || url.pathname === '/index.html') && url.search === '';
}

/** The parsed address, or null. (URL.parse is younger than the oldest Node the program runs on.) */
export function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
