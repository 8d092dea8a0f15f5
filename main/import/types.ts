/** A cell as it was read: a number stays one (it may be a serial date), everything else is text; '' = empty. */
export type Cell = string | number;

export interface Sheet {
  readonly name: string;
  /** Ragged: a row ends with its last cell that holds something. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a file or the clipboard held. */
export interface ReadTable {
  readonly sheets: readonly Sheet[];
  readonly repaired: { readonly before: string; readonly after: string } | null;
}

/** Why nothing could be read; each has its sentence in text.ts. */
export type ReadProblem = 'empty' | 'tooLarge' | 'tooManyRows' | 'tooManyColumns' | 'password' | 'notATable' | 'otherZip' | 'damaged' | 'cancelled';

export class ReadError extends Error {
  readonly problem: ReadProblem;
  /** The number that the sentence names. */
  readonly amount: number;

  constructor(problem: ReadProblem, amount = 0) {
    super(problem);
    this.problem = problem;
    this.amount = amount;
  }
}
