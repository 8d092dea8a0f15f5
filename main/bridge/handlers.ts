import type { Occasion, Reader, Writer } from '../../db/unit-of-work.ts';
import type { DefterContract } from '../../preload/contract/index.ts';
import type { Handlers } from '../../preload/contract/operation.ts';
import type { Services } from '../app/services.ts';

/** What an `act` handler is given: the program's services and, where it needs records, the queue. */
export interface ActDoor {
  readonly services: Services;
  readonly occasion: Occasion;
  read<T>(work: (reader: Reader) => T | Promise<T>): Promise<T>;
  write<T>(work: (writer: Writer) => T | Promise<T>): Promise<T>;
}

/** Handlers of one feature: `satisfies FeatureHandlers<'requests'>`. */
export type FeatureHandlers<F extends keyof DefterContract> = Handlers<DefterContract[F], Reader, Writer, ActDoor>;
export type AllHandlers = { readonly [F in keyof DefterContract]: FeatureHandlers<F> };
