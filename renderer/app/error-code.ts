/** A short code for one kind of fault: the same fault gives the same code, and no word of a record is in it. */
export function errorCode(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${firstFrame(error.stack)}` : typeof error;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `EKRAN-${hash.toString(16).padStart(8, '0')}`;
}

function firstFrame(stack: string | undefined): string {
  return stack?.split('\n').find((line) => line.trimStart().startsWith('at '))?.trim() ?? '';
}
