import type { Command } from './command-line.ts';
import { report } from './commands/report.ts';

/** What the program does without a window. A new command is a file in `commands/` and one line here. */
export const commands: readonly Command[] = [report];
