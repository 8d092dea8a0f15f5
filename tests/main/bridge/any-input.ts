import * as v from 'valibot';

/** As much of a valibot schema as is needed to make up an input for it. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
  readonly key?: AnySchema;
  readonly value?: AnySchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly AnySchema[];
}

/** Texts to fill in where a schema takes text: the first that it accepts. */
export type Texts = readonly string[];

/**
 * An input that the schema takes wherever that can be seen from its shape: every optional field is given, and `round`
 * turns through the options of lists and unions. A rule between two fields may still refuse it.
 */
export function anyInput(schema: unknown, texts: Texts, round: number): unknown {
  const given = schema as AnySchema;
  switch (given.type) {
    case 'object':
    case 'strict_object':
      return Object.fromEntries(Object.entries(given.entries ?? {}).map(([name, entry]) => [name, anyInput(entry, texts, round)]));
    case 'array':
      return fitting(given, [[anyInput(given.item, texts, round)], []]);
    case 'tuple':
      return (given.items ?? []).map((item) => anyInput(item, texts, round));
    case 'record':
      return { [String(anyInput(given.key, texts, round))]: anyInput(given.value, texts, round) };
    case 'optional':
    case 'nullish':
    case 'nullable':
    case 'exact_optional':
      // A rule may stand outside of what it wraps: an optional telephone number.
      return given.wrapped?.type === 'string' ? fitting(given, texts) : anyInput(given.wrapped, texts, round);
    case 'picklist':
      return turned(given.options ?? [], round);
    case 'union':
    case 'variant':
      return anyInput(turned(given.options ?? [], round), texts, round);
    case 'literal':
      return given.literal;
    case 'boolean':
      return round % 2 === 0;
    case 'number':
      return fitting(given, [1, 2026, 0, 30]);
    case 'string':
      return fitting(given, texts);
    default:
      return turned(texts, 0);
  }
}

const turned = <T>(options: readonly T[], round: number): T | undefined => options[round % options.length];

function fitting(schema: AnySchema, candidates: readonly unknown[]): unknown {
  return candidates.find((each) => v.safeParse(schema as unknown as v.GenericSchema, each).success) ?? candidates[0];
}
