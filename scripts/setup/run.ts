import { runCommand, say } from '../tool/step.ts';
import { setUp } from './index.ts';

/** `npm run setup`: prepares the machine and says which Electron will be used. */
await runCommand(async () => {
  const electron = await setUp({ tests: true });
  say(`Ready: Electron ${electron.version}, ${electron.electronPath}`);
  return 0;
});
