import { dialogText } from '../../preload/contract/start-text.ts';
import type { FeatureHandlers } from '../bridge/handlers.ts';
import type { StartService } from '../app/services.ts';

/** The program itself: how it started, and the ways out where it could not. */
export const app = {
  start: async ({ services: { start } }) => answer(start, await start.problem()),

  retryStart: async ({ services: { start } }, { ignoreClock }) => answer(start, await start.retry({ ignoreClock })),

  async showDataFolder({ services }) {
    await services.start.showFolder();
    return null;
  },

  async chooseDataFolder({ services }) {
    const folder = await services.askFolder(dialogText.folder);
    if (folder === null) return null;
    await services.start.useFolder(folder);
    return { dataFolder: services.start.status().dataFolder };
  },

  async openSample({ services }) {
    await services.start.openSample();
    return null;
  },

  async leaveSample({ services }) {
    await services.start.leaveSample();
    return null;
  },

  quit({ services }) {
    services.start.quit();
    return null;
  },
} satisfies FeatureHandlers<'app'>;

/** Status is asked for after the problem, because only then it is known whether the records are a sample. */
function answer<P>(start: StartService, problem: P) {
  return { status: start.status(), problem };
}
