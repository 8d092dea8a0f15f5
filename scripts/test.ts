import { setUp } from './setup/index.ts';
import { closingLine, noResults, sum, type Results } from './test-run/results.ts';
import { stages } from './test-run/stages.ts';
import { StepError, runCommand, say } from './tool/step.ts';

/** `npm test`: all stages; `node scripts/test.ts e2e [arguments of the runner]`: one of them. */
await runCommand(async () => {
  const [wanted, ...extra] = process.argv.slice(2);
  const chosen = wanted === undefined ? stages : stages.filter((stage) => stage.name === wanted);
  if (chosen.length === 0) throw new StepError(`There is no test stage "${wanted}". Choose one of: ${stages.map((stage) => stage.name).join(', ')}.`);

  const total = await runStages(chosen, extra);
  for (const { title, reason } of total.skipped) say(`skipped: ${title} (${reason})`);
  const { line, ok } = closingLine(total);
  process.stdout.write(`\n${line}\n`);
  return ok ? 0 : 1;
});

async function runStages(chosen: typeof stages, extra: readonly string[]): Promise<Results> {
  let total = noResults;
  try {
    await setUp({ tests: true });
    for (const stage of chosen) {
      say(`── ${stage.name} ──`);
      const results = await stage.run(extra);
      total = sum(total, results);
      if (results.failed === 0) continue;
      say(`The stage "${stage.name}" failed. Mend what it names above; "node scripts/test.ts ${stage.name}" runs it alone.`);
      break;
    }
  } catch (error) {
    process.stderr.write(`\n${error instanceof StepError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    total = sum(total, { ...noResults, failed: 1 });
  }
  return total;
}
