import type { ChildProcess } from 'node:child_process';

/** The page of a running Electron, asked through the DevTools protocol: no test runner slows the start that is measured. */
export interface DevToolsPage {
  /** Value of an expression; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

const patienceMs = 60_000;

/** The address that Chromium prints when it was started with --remote-debugging-port=0. */
export function devToolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(text);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Electron ended with ${code}: ${text.slice(-2000)}`)));
  });
}

/** Joins the first page that has left about:blank. */
export async function joinPage(address: string): Promise<DevToolsPage> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error('The DevTools of Electron cannot be reached'));
  });
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  const send = (method: string, params: object, sessionId?: string): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  const { targetId } = await firstPage(() => send('Target.getTargets', {}).then(({ targetInfos }) => targetInfos as Target[]));
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  return {
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, String(sessionId));
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value: T }).value;
    },
    close: () => socket.close(),
  };
}

async function firstPage(targets: () => Promise<readonly Target[]>): Promise<Target> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const page = (await targets()).find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');
    if (page) return page;
  }
  throw new Error('No window opened');
}
