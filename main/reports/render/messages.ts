import type { ReportModel } from '../../../preload/contract/report-model.ts';
import type { FileFormat } from './produce.ts';

export type Job = { readonly id: number; readonly model: ReportModel; readonly format: FileFormat };

export type Answer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly stack?: string | undefined };
