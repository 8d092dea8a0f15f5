import type { RowState } from '../../../preload/contract/imports.ts';
import type { Tone } from '../../shared/chips/Mark.tsx';

/** Colour never speaks alone: each state of a row has its sign. */
export const stateSymbols: Readonly<Record<RowState, string>> = { yeni: '+', zaten: '=', hatali: '✕' };
export const stateTones: Readonly<Record<RowState, Tone>> = { yeni: 'done', zaten: 'busy', hatali: 'late' };
