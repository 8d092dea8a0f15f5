import type { PaperModel } from '../paper-model.ts';
import type { FileFormat } from './produce.ts';

export type Job = { readonly id: number; readonly model: PaperModel | readonly PaperModel[]; readonly format: FileFormat };

export type Answer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly stack?: string | undefined };
