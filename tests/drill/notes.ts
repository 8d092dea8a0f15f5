import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What a child of the drill set out to do, and what the program told it was done. Both name the act by its mark. */
export type Act =
  | { readonly kind: 'create'; readonly mark: string; readonly rows: number }
  | { readonly kind: 'cancel'; readonly mark: string; readonly id: number }
  | { readonly kind: 'handOff'; readonly mark: string; readonly id: number }
  /** A purchase opened with so many lines, a step of it marked in the same breath. */
  | { readonly kind: 'purchase'; readonly mark: string; readonly lines: number }
  | { readonly kind: 'draft'; readonly mark: string; readonly place: string }
  | { readonly kind: 'backup'; readonly mark: string };

/** `numbers`: those that the program gave, in their order. `path`: of the finished backup. */
export interface Done {
  readonly numbers?: readonly string[];
  readonly path?: string;
}

export type Note = { readonly at: 'begun'; readonly act: Act } | ({ readonly at: 'done'; readonly act: Act } & Done);

/** One line, and it is with the system before the next act begins: a killed process takes nothing of it along. */
export function writeNote(file: string, note: Note): void {
  appendFileSync(file, `${JSON.stringify(note)}\n`);
}

/** The last line may have been cut by the kill: then the act counts as one that was not answered. */
export function readNotes(file: string): Note[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Note);
}
