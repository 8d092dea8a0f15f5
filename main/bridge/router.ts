import * as v from 'valibot';
import type { Occasion, UnitOfWork } from '../../db/unit-of-work.ts';
import { contract } from '../../preload/contract/index.ts';
import type { Contract, Failure, FieldProblem, Kind, Operation, Reply } from '../../preload/contract/operation.ts';
import { may, rightOf, waysOut } from '../../preload/contract/rights.ts';
import { errorText } from '../../preload/contract/text.ts';
import type { Services } from '../app/services.ts';
import type { Person } from '../session/session.ts';
import { toFailure, Refusal } from './failure.ts';
import type { ActDoor, AllHandlers } from './handlers.ts';
import type { Log } from './log.ts';
import { isPlain } from './plain.ts';

export interface RouterParts {
  readonly handlers: AllHandlers;
  readonly services: Services;
  /** Waits until the records are open (and, before a write, checked); rejects where they cannot be. */
  readonly work: (kind: 'read' | 'write', operation: string) => Promise<UnitOfWork>;
  /** Who sits at the computer; null = locked. Rejects where no records are open. */
  readonly person: () => Promise<Person | null>;
  /** The start screen names a problem: nobody can sign in, and the ways out are open to whoever is there. */
  readonly troubled: () => Promise<boolean>;
  /** Who and when, taken anew for each call. */
  readonly occasion: (operation: string, person: Person | null) => Occasion;
  /** Waits for what must be done before an operation that is allowed and well-formed. */
  readonly before?: (operation: string, kind: Kind, input: unknown) => Promise<void>;
  readonly log: Log;
}

/** Takes whatever arrives: nothing of it is believed before it is looked at. */
export type Route = (feature: unknown, operation: unknown, input: unknown) => Promise<Reply<unknown>>;

type AnyHandler = (door: unknown, input: unknown) => unknown;

/**
 * Finds the operation, asks who may do it, parses its input, runs its handler and answers with an envelope; never throws.
 * Knows nothing of Electron: the door (main/bridge/door.ts) checks the sender and calls this.
 */
export function createRouter(parts: RouterParts): Route {
  return async (featureName, operationName, input) => {
    if (typeof featureName !== 'string' || typeof operationName !== 'string') return refused('unknownOperation');
    const operation = find(featureName, operationName);
    if (!operation) return refused('unknownOperation');
    if (!isPlain(input)) return refused('invalid');
    const name = `${featureName}.${operationName}`;
    const started = performance.now();
    try {
      // Before anything is said of the input.
      const person = await admit(parts, featureName, operationName);
      const parsed = v.safeParse(operation.input, input ?? {});
      if (!parsed.success) return { ok: false, error: problemsOf(parsed.issues) };
      const handlers = parts.handlers[featureName as keyof AllHandlers] as unknown as Record<string, AnyHandler>;
      const handler = handlers[operationName];
      if (!handler) return refused('unknownOperation');
      await parts.before?.(name, operation.kind, parsed.output);
      let step: number | null = null;
      const occasion: Occasion = { undoable: (recorded) => void (step = recorded), ...parts.occasion(name, person) };
      const value = await run(parts, operation, occasion, handler, parsed.output);
      parts.log.info('operation', { name, ms: Math.round(performance.now() - started) });
      return { ok: true, value, step };
    } catch (error) {
      const failure = toFailure(error, parts.log.reference);
      if (error instanceof Refusal) parts.log.info('refused', { name, code: failure.code });
      else parts.log.error('failed', { name, code: failure.code, ref: failure.ref }, error);
      return { ok: false, error: failure };
    }
  };
}

/** Everything but the few operations at the door needs somebody who is signed in and may do it. Throws Refusal. */
async function admit(parts: RouterParts, feature: string, operation: string): Promise<Person | null> {
  if (rightOf(feature, operation) === 'always') return parts.person().catch(() => null);
  if (waysOut.has(`${feature}.${operation}`) && (await parts.troubled())) return null;
  const person = await parts.person();
  if (person === null) throw new Refusal('locked');
  if (!may(person.role, feature, operation)) throw new Refusal('forbidden');
  return person;
}

async function run(parts: RouterParts, operation: Operation, occasion: Occasion, handler: AnyHandler, input: unknown): Promise<unknown> {
  if (operation.kind === 'act') return handler(actDoor(parts, occasion), input);
  const work = await parts.work(operation.kind, occasion.operation);
  return operation.kind === 'read' ? work.read(occasion, (reader) => handler(reader, input)) : work.write(occasion, (writer) => handler(writer, input));
}

function actDoor({ services, work }: RouterParts, occasion: Occasion): ActDoor {
  return {
    services,
    occasion,
    read: async (job) => (await work('read', occasion.operation)).read(occasion, job),
    write: async (job) => (await work('write', occasion.operation)).write(occasion, job),
  };
}

/** Own properties only, so that `constructor` and `__proto__` are no operations. */
function find(feature: string, operation: string): Operation | null {
  const features: Contract = contract;
  if (!Object.hasOwn(features, feature)) return null;
  const operations = features[feature];
  return operations && Object.hasOwn(operations, operation) ? (operations[operation] ?? null) : null;
}

function refused(code: 'unknownOperation' | 'invalid'): Reply<never> {
  return { ok: false, error: { code, message: errorText[code], fields: [], ref: null } };
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Failure {
  const fields: FieldProblem[] = issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', message: issue.message }));
  return { code: 'invalid', message: errorText.invalid, fields, ref: null };
}
