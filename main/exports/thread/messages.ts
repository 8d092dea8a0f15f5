import type { CarriedError } from '../../bridge/carried-error.ts';
import type { Written } from './job.ts';

export type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly written: Written }
  | { readonly kind: 'failed'; readonly error: CarriedError };
