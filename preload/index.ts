import { contextBridge, ipcRenderer } from 'electron';
import type { Defter } from './contract/index.ts';
import { channel } from './channel.ts';

/** Feature → names of its operations; the build writes them here from the contract (electron.vite.config.ts). */
declare const OPERATION_NAMES: Readonly<Record<string, readonly string[]>>;

// One frozen object of functions; the renderer sees neither ipcRenderer nor the channel.
const client = Object.fromEntries(
  Object.entries(OPERATION_NAMES).map(([feature, operations]) => [
    feature,
    Object.freeze(
      Object.fromEntries(
        operations.map((operation) => [
          operation,
          (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, feature, operation, input),
        ]),
      ),
    ),
  ]),
);

contextBridge.exposeInMainWorld('defter', Object.freeze(client) as unknown as Defter);
