import { resolve } from 'node:path';
import { resolveNeighbourhood } from '../../../db/repositories/neighbourhoods.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import { commandLineText as text } from '../../../preload/contract/start-text.ts';
import { Refusal } from '../../bridge/failure.ts';
import { buildReport } from '../../reports/build.ts';
import { renderReport } from '../../reports/render/renderer.ts';
import { writeWhole } from '../../reports/write-whole.ts';
import type { ReportCommand } from '../commands/report.ts';
import { withRecords, type Desk } from './desk.ts';

/** Writes the report whole or not at all, and says its path. */
export async function makeReport(command: ReportCommand, desk: Desk): Promise<0> {
  const output = resolve(command.output);
  await withRecords(desk, { readonly: true }, async ({ work }, occasion) => {
    const model = await work.read(occasion, async (reader) => buildReport(reader, await requestOf(reader, command)));
    await writeWhole(output, await renderReport(model, command.format));
  });
  await desk.out(output);
  return 0;
}

async function requestOf(reader: Reader, command: ReportCommand): Promise<ReportRequest> {
  if (command.kind !== 'mahalle') return { kind: command.kind, from: command.from, to: command.to };
  const found = await resolveNeighbourhood(reader, command.neighbourhood);
  if (!found) throw new Refusal('notFound', text.unknownNeighbourhood(command.neighbourhood));
  return { kind: 'mahalle', neighbourhoodId: found.id };
}
