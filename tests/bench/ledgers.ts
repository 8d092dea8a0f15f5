import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../main/app/clock.ts';
import { cacheFolder, contentName, makeOnce } from '../../scripts/setup/cache-folder.ts';
import { fillLedger, type FilledLedger } from './generate.ts';
import { tell } from './measure.ts';
import { ledgerStamp } from './stamp.ts';

/** The last day of every ledger, so that runs of different days measure the same records. */
const lastDay = '2026-11-22';

/** The ledger of so many rows, made once for each state of the tables and kept in the user's cache folder. */
export async function cachedLedger(rows: number): Promise<FilledLedger> {
  // The program refuses records from the future.
  const now = systemClock.today();
  const today = now < lastDay ? now : lastDay;
  const parent = join(cacheFolder(), 'bench');
  const name = contentName(`ledger-${rows}`, [ledgerStamp(), today]);
  const facts = (folder: string): string => join(folder, 'ledger.json');
  const folder = await makeOnce(parent, name, (made) => existsSync(facts(made)), async (work) => {
    for (const old of readdirSync(parent).filter((one) => one.startsWith(`ledger-${rows}-`))) rmSync(join(parent, old), { recursive: true, force: true });
    tell(`Making a ledger of ${rows.toLocaleString('en')} requests, once …`);
    const ledger = await fillLedger(join(work, 'defter.sqlite'), rows, today);
    writeFileSync(facts(work), JSON.stringify(ledger));
  });
  const ledger = JSON.parse(readFileSync(facts(folder), 'utf8')) as FilledLedger;
  return { ...ledger, path: join(folder, 'defter.sqlite') };
}
