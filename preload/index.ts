import { contextBridge, ipcRenderer } from 'electron';
import { contract } from './contract/index.ts';
import type { Defter } from './contract/index.ts';
import { channel } from './channel.ts';

// One frozen object of functions; the renderer sees neither ipcRenderer nor the channel.
const client = Object.fromEntries(
  Object.entries(contract).map(([feature, operations]) => [
    feature,
    Object.freeze(
      Object.fromEntries(
        Object.keys(operations).map((operation) => [
          operation,
          (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, feature, operation, input),
        ]),
      ),
    ),
  ]),
);

contextBridge.exposeInMainWorld('defter', Object.freeze(client) as unknown as Defter);
