/**
 * The Content-Security-Policy of the page: everything is forbidden that is not named. Emotion writes <style>
 * elements, which carry the page's nonce; style attributes set by React pass through the CSSOM and need nothing.
 * A PDF of the records is fetched from the program's own origin and read in a thread of the program's own.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Of the thread that reads PDFs, the only one of the window: it reaches nothing and may decode pictures in WebAssembly. */
export const threadPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/** The page learns its nonce from a meta element of index.html; renderer/app hands it to Emotion. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll('__CSP_NONCE__', nonce);
}
