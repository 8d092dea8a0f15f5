/** No message from the window is larger than this (characters of text, all together). */
export const maximumSize = 4_000_000;
const maximumDepth = 12;

/**
 * True for plain data: null, truth values, finite numbers, text, arrays and objects without a foreign prototype,
 * not too deep and not too large. Whatever else arrives (a Map, a Date, a getter) is not from our window.
 */
export function isPlain(value: unknown): boolean {
  let left = maximumSize;
  const visit = (current: unknown, depth: number): boolean => {
    if (depth > maximumDepth || (left -= 8) < 0) return false;
    if (current === null || current === undefined || typeof current === 'boolean') return true;
    if (typeof current === 'number') return Number.isFinite(current);
    if (typeof current === 'string') return (left -= current.length) >= 0;
    if (typeof current !== 'object') return false;
    // Counted before it is walked: an empty array of four thousand million places would be a long walk.
    if (Array.isArray(current)) return (left -= current.length) >= 0 && current.every((item) => visit(item, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(current);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(current).every(([key, item]) => key !== '__proto__' && key !== 'constructor' && key !== 'prototype' && (left -= key.length) >= 0 && visit(item, depth + 1));
  };
  return visit(value, 0);
}
