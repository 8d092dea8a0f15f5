import { parseArgs } from 'node:util';
import { drill } from '../tests/drill/drill.ts';
import { runCommand, say } from './tool/step.ts';

/** `npm run drill`: kills the program 500 times at random moments; `-- --kills 100 --seed 7` for fewer, or the same again. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '500' }, seed: { type: 'string' } } });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  say(`${values.kills} kills, seed ${seed}`);
  const { kills, acknowledged, cutOff, complaints } = await drill({ kills: Number(values.kills), seed, say });
  for (const complaint of complaints) say(complaint);
  say(`Killed while opening ${kills.opening}, working ${kills.working}, closing ${kills.closing}, migrating ${kills.migration}, restoring ${kills.restore} times; ${acknowledged} acts acknowledged, ${cutOff} cut off.`);
  say(complaints.length === 0 ? 'Nothing acknowledged was lost, no number doubled or skipped.' : `${complaints.length} complaints; the same again with --seed ${seed}.`);
  return complaints.length === 0 ? 0 : 1;
});
