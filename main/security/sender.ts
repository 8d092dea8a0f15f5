import { isStartPage } from './origin.ts';

/** What is looked at of a message; Electron's own event fits. */
export interface MessageEvent<Contents> {
  readonly sender: Contents;
  /** null where the frame is gone by now. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** True only for the main frame of our own window while it shows our own page. */
export function isOurSender<Contents>(event: MessageEvent<Contents>, ours: Contents | null): boolean {
  const frame = event.senderFrame;
  return ours !== null && event.sender === ours && frame !== null && frame.parent === null && isStartPage(frame.url);
}
