/** The one channel between window and main process; only preload/index.ts and the router's door use it. */
export const channel = 'defter';
