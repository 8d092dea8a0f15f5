import { buildProgram } from './build.ts';
import { openDisplay } from './display.ts';
import { setUp } from './setup/index.ts';
import { runHere } from './tool/process.ts';
import { repositoryRoot } from './tool/root.ts';
import { runCommand } from './tool/step.ts';

/** `npm start -- …`: opens the program with the arguments given; its exit code becomes ours. */
await runCommand(async () => {
  const electron = await setUp();
  await buildProgram();
  const display = await openDisplay();
  try {
    const args = [...electron.args, repositoryRoot, ...process.argv.slice(2)];
    return await runHere(electron.electronPath, args, { env: { ...electron.env, ...display.env } });
  } finally {
    display.stop();
  }
});
