import { ourUrl, parsed, scheme } from './origin.ts';

/** What the session may load: our own files, pictures made by the page, and the developer tools before release. */
export function isAllowedRequest(address: string, packaged: boolean): boolean {
  const url = parsed(address);
  if (url === null) return false;
  if (url.protocol === `${scheme}:`) return ourUrl(address) !== null;
  if (url.protocol === 'data:') return true;
  if (url.protocol === 'blob:') return ourUrl(address.slice('blob:'.length)) !== null;
  return !packaged && url.protocol === 'devtools:';
}

/** The page may put text on the clipboard (copying a table); it gets nothing else. */
export function isGranted(permission: string, origin: string | undefined): boolean {
  return permission === 'clipboard-sanitized-write' && ourUrl(origin) !== null;
}
