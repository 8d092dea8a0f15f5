import * as v from 'valibot';
import type { Writer } from '../../db/unit-of-work.ts';
import type { Input, Operation, Output, Parsed } from '../../preload/contract/operation.ts';

/**
 * Calls a handler as the router would: the input passes its schema first, so the sample office holds nothing that
 * could not have been typed on the screen. Throws where the schema or the rules refuse.
 */
export async function call<O extends Operation<'write'>>(
  operation: O,
  handler: (writer: Writer, input: Parsed<O>) => Output<O> | Promise<Output<O>>,
  writer: Writer,
  input: Input<O>,
): Promise<Output<O>> {
  return handler(writer, v.parse(operation.input, input) as Parsed<O>);
}
