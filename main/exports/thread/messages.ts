import type { ErrorCode } from '../../../preload/contract/operation.ts';
import type { Written } from './job.ts';

export type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly written: Written }
  /** `refusal`: a sentence for the user. Otherwise `code` is the file system's or SQLite's, '' where there is none. */
  | { readonly kind: 'failed'; readonly refusal: ErrorCode | null; readonly code: string; readonly message: string; readonly stack: string | undefined };
