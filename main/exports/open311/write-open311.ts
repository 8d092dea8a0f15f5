import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { countServiceRows, serviceRows, type Registered } from '../../../db/queries/open311.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { Open311Format } from '../../../preload/contract/exporting.ts';
import type { Progress } from '../progress.ts';
import { serviceRequest, serviceRequestFields, type ServiceRequest } from './service-request.ts';

export interface Open311Job {
  readonly registered: Registered;
  readonly format: Open311Format;
  readonly withPersonal: boolean;
}

const pieceSize = 500;

/** Writes the requests as a JSON list or as the same table in csv. `path` must not be there yet. Answers the rows. */
export async function writeOpen311(reader: Reader, { registered, format, withPersonal }: Open311Job, path: string, progress: Progress): Promise<number> {
  const total = await countServiceRows(reader, registered);
  const file = openSync(path, 'wx', 0o600);
  try {
    const lines = format === 'json' ? jsonLines : csvLines;
    writeSync(file, lines.start);
    let [done, after] = [0, 0];
    for (let rows = await serviceRows(reader, registered, after, pieceSize); rows.length > 0; rows = await serviceRows(reader, registered, after, pieceSize)) {
      writeSync(file, rows.map((row, index) => lines.line(serviceRequest(row, withPersonal), done + index === 0)).join(''));
      done += rows.length;
      after = rows.at(-1)?.numberKey ?? after;
      progress(done, total);
    }
    writeSync(file, lines.end);
    fsyncSync(file);
    return done;
  } finally {
    closeSync(file);
  }
}

interface Lines {
  readonly start: string;
  readonly line: (request: ServiceRequest, first: boolean) => string;
  readonly end: string;
}

const jsonLines: Lines = { start: '[', line: (request, first) => `${first ? '' : ','}\n${JSON.stringify(request)}`, end: '\n]\n' };

/** RFC 4180 with a comma, as readers of open data expect it; a leading apostrophe keeps a text from running as a formula. */
const csvLines: Lines = {
  start: `\uFEFF${serviceRequestFields.join(',')}\r\n`,
  line: (request) => `${serviceRequestFields.map((field) => csvCell(request[field])).join(',')}\r\n`,
  end: '',
};

function csvCell(value: string | number | null): string {
  const raw = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
