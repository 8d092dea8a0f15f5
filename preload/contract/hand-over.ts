import * as v from 'valibot';
import { read, type Feature } from './operation.ts';

/** Devir-teslim çizelgesi: what a leaving user hands over (SAL m.20/4). The paper itself is a report. */
export const handOver = {
  /** Whose list can be made: users of today and of before. */
  people: read(v.object({})).returns<readonly string[]>(),
} satisfies Feature;
