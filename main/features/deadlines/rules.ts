import type { ChannelCode, Priority, RequestType } from '../../../preload/contract/codes.ts';
import type { DeadlineRule } from './types.ts';

type Applicability = Pick<DeadlineRule, 'code' | 'kind' | 'period' | 'channels' | 'types'> & { readonly active?: boolean; readonly priorities?: readonly Priority[] };

/** All rules for the applicant that fit a channel, a type and a priority, the closest fit first. */
export function rulesFor<Rule extends Applicability>(channel: ChannelCode, type: RequestType, rules: readonly Rule[], priority: Priority = 'normal'): Rule[] {
  return rules.filter((rule) => applies(rule, channel, type, priority)).sort(closerFirst);
}

/** The closest rule of a kind, or undefined where none fits: law and promise are two clocks beside each other. */
export function ruleFor<Rule extends Applicability>(channel: ChannelCode, type: RequestType, rules: readonly Rule[], kind: 'legal' | 'target', priority: Priority = 'normal'): Rule | undefined {
  return rulesFor(channel, type, rules, priority).find((rule) => rule.kind === kind);
}

function applies(rule: Applicability, channel: ChannelCode, type: RequestType, priority: Priority): boolean {
  return (
    rule.active !== false &&
    rule.kind !== 'internal' &&
    (rule.channels.length === 0 || rule.channels.includes(channel)) &&
    (rule.types.length === 0 || rule.types.includes(type)) &&
    (rule.priorities === undefined || rule.priorities.length === 0 || rule.priorities.includes(priority))
  );
}

/**
 * A special law goes before a general one: a rule that names priorities, its channel or types beats one for all of them, and one
 * written for fewer types beats one for more; then law before promise, and the shorter period.
 */
function closerFirst(a: Applicability, b: Applicability): number {
  return (
    breadth(a.priorities ?? []) - breadth(b.priorities ?? []) ||
    breadth(a.types) - breadth(b.types) ||
    breadth(a.channels) - breadth(b.channels) ||
    Number(a.kind === 'target') - Number(b.kind === 'target') ||
    a.period - b.period ||
    (a.code < b.code ? -1 : 1)
  );
}

function breadth(list: readonly string[]): number {
  return list.length === 0 ? Number.MAX_SAFE_INTEGER : list.length;
}
