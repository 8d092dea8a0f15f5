/** Told from time to time how far a long piece of work is; `total` 0: not known yet. */
export type Progress = (done: number, total: number) => void;
