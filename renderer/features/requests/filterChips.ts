import type { OwnField } from '../../../preload/contract/own-fields.ts';
import { relativePeriodNames } from '../../../preload/contract/relative-dates.ts';
import { outcomeNames, priorityNames, requesterKindNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { formatDate } from '../../shared/format.ts';
import { ledgerText } from '../../text/requests.ts';
import type { ChoiceOf } from './lookups.ts';
import type { CodeListName, IdListName, LedgerFilter, PeriodName } from './filter.ts';

export type Names = Readonly<Record<CodeListName, Readonly<Record<string, string>>>>;
export type Choices = Readonly<Record<IdListName, readonly ChoiceOf[]>>;

/** Names behind the two filters that other screens set; '…' until they are read. */
export interface ChosenNames {
  readonly person: string;
  readonly ngo: string;
}

export const fixedNames = { states: stateNames, outcomes: outcomeNames, types: typeNames, priorities: priorityNames, requesterKinds: requesterKindNames } as const;

/** One removable chip of the filter row. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  /** The change that takes it away. */
  readonly without: Partial<LedgerFilter>;
}

/** What narrows the list now, one chip for each field; the view and the search text have their own places. */
export function filterChips(filter: LedgerFilter, names: Names, choices: Choices, chosen: ChosenNames, ownFields: readonly Pick<OwnField, 'id' | 'name'>[] = []): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (key: string, field: string, values: readonly string[], without: Partial<LedgerFilter>) => {
    const [first, ...others] = values;
    if (first === undefined) return;
    const value = others.length > 0 ? ledgerText.more(first, others.length) : first;
    chips.push({ key, label: ledgerText.chip(field, value), without });
  };
  const codes = (name: CodeListName) => add(name, ledgerText[name], filter[name].map((code) => names[name][code] ?? code), { [name]: [] });
  const ids = (name: IdListName) =>
    add(name, ledgerText[name], filter[name].map((wanted) => choices[name].find(({ id }) => id === wanted)?.label ?? '…'), { [name]: [] });

  codes('states');
  codes('outcomes');
  codes('channels');
  codes('types');
  codes('priorities');
  codes('requesterKinds');
  ids('neighbourhoodIds');
  ids('unitIds');
  ids('topicIds');
  ids('reasonIds');
  if (filter.reopened) chips.push({ key: 'reopened', label: ledgerText.reopenedFilter, without: { reopened: false } });
  if (filter.personId !== null) add('personId', ledgerText.personId, [chosen.person], { personId: null });
  if (filter.withoutDuplicates) chips.push({ key: 'withoutDuplicates', label: ledgerText.withoutDuplicates, without: { withoutDuplicates: false } });
  if (filter.ngoId !== null) add('ngoId', ledgerText.ngoId, [chosen.ngo], { ngoId: null });
  for (const [id, values] of Object.entries(filter.own)) {
    const { [id]: _, ...others } = filter.own;
    add(`own-${id}`, ownFields.find((field) => String(field.id) === id)?.name ?? '…', values, { own: others });
  }
  const period = (name: PeriodName, title: string) => {
    const chosen = filter[name];
    if (chosen !== null) add(name, title, [relativePeriodNames[chosen]], { [name]: null });
  };
  period('registeredIn', ledgerText.registered);
  period('dueIn', ledgerText.due);
  period('closedIn', ledgerText.closed);
  add('registered', ledgerText.registered, rangeWords(filter.registeredFrom, filter.registeredTo), { registeredFrom: null, registeredTo: null });
  add('due', ledgerText.due, rangeWords(filter.dueFrom, filter.dueTo), { dueFrom: null, dueTo: null });
  add('closed', ledgerText.closed, rangeWords(filter.closedFrom, filter.closedTo), { closedFrom: null, closedTo: null });
  return chips;
}

function rangeWords(from: string | null, to: string | null): readonly string[] {
  if (from && to) return [from === to ? formatDate(from) : ledgerText.range(formatDate(from), formatDate(to))];
  if (from) return [ledgerText.since(formatDate(from))];
  return to ? [ledgerText.until(formatDate(to))] : [];
}
