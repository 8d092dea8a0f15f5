import type { Command } from './command-line.ts';
import { backUp, check, restore } from './commands/backup.ts';
import { bring } from './commands/bring.ts';
import { open311 } from './commands/open311.ts';
import { report } from './commands/report.ts';
import { exportWhole, importWhole } from './commands/whole.ts';

/** What the program does without a window. A new command is a file in `commands/` and one line here. */
export const commands: readonly Command[] = [report, bring, exportWhole, importWhole, open311, backUp, check, restore];
