/** The first sentence inside a field's problems, however deep it lies ({seatId: {message}}). */
export function firstMessage(problem: unknown): string | undefined {
  if (typeof problem !== 'object' || problem === null) return undefined;
  if ('message' in problem && typeof problem.message === 'string') return problem.message;
  for (const [key, inner] of Object.entries(problem)) {
    // `ref` is the element on screen, not a problem.
    const message = key === 'ref' ? undefined : firstMessage(inner);
    if (message) return message;
  }
  return undefined;
}
