import createCache, { type EmotionCache } from '@emotion/cache';

/** Styles carry the nonce of this very page, which the program's protocol handler wrote into the meta line. */
export function createStyleCache(): EmotionCache {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return createCache({ key: 'md', prepend: true, ...(nonce ? { nonce } : {}) });
}
