import type { CSSProperties } from 'react';

/** For words that only a screen reader needs. Lengths with their unit: in `sx` a bare 1 means the whole width. */
export const visuallyHidden: CSSProperties = { position: 'absolute', width: '1px', height: '1px', margin: '-1px', padding: 0, border: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' };
