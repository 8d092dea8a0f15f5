import { join } from 'node:path';
import { startEngine, type Engine } from '../../main/app/engine.ts';
import { folderMemory } from '../../main/app/data-folder.ts';
import { realDisk } from '../../main/app/disk.ts';
import type { KeptLog } from '../../main/bridge/log.ts';
import type { DefterContract } from '../../preload/contract/index.ts';
import type { Input, Output } from '../../preload/contract/operation.ts';

export const today = '2026-11-22';
export const clock = { today: () => today, now: () => `${today}T10:00:00` };

export interface ChildOffice {
  readonly engine: Engine;
  call<F extends keyof DefterContract, O extends keyof DefterContract[F] & string>(feature: F, operation: O, input: Input<DefterContract[F][O]>): Promise<Output<DefterContract[F][O]>>;
}

const nothing = (): void => undefined;
const log: KeptLog = { info: nothing, error: (_event, facts, error) => process.stderr.write(`${JSON.stringify(facts)} ${String(error)}\n`), reference: () => 'H-000001', flush: nothing, files: () => [] };

/** The program without its window: the start, the records and the router are the real ones, on a real folder. */
export function openChildOffice(folder: string): ChildOffice {
  const engine = startEngine({
    memory: folderMemory(join(folder, '..', 'ayarlar'), folder),
    settings: join(folder, '..', 'ayarlar'),
    sampleFolder: join(folder, '..', 'ornek'),
    disk: realDisk,
    clock,
    nativeBinding: undefined,
    version: '1.0.0',
    log,
    // No act of the drill asks for a dialog, a printer or another program.
    services: { temporaryFolder: join(folder, '..', 'gecici') } as Parameters<typeof startEngine>[0]['services'],
    onNames: nothing,
    reload: nothing,
    showFolder: async () => undefined,
    quit: nothing,
  });
  return {
    engine,
    async call(feature, operation, input) {
      const reply = await engine.route(feature, operation, input);
      if (!reply.ok) throw new Error(`${feature}.${operation}: ${JSON.stringify(reply.error)}`);
      return reply.value as never;
    },
  };
}
