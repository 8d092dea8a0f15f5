import type { ChannelCode, RequestType } from '../../../preload/contract/codes.ts';
import type { DeadlineRule } from './types.ts';

type Applicability = Pick<DeadlineRule, 'code' | 'kind' | 'period' | 'channels' | 'types'> & { readonly active?: boolean };

/** All rules for the applicant that fit a channel and a type, the closest fit first. */
export function rulesFor<Rule extends Applicability>(channel: ChannelCode, type: RequestType, rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => applies(rule, channel, type)).sort(closerFirst);
}

/** The rule that gives a request its deadline, or undefined where none fits. */
export function ruleFor<Rule extends Applicability>(channel: ChannelCode, type: RequestType, rules: readonly Rule[]): Rule | undefined {
  return rulesFor(channel, type, rules)[0];
}

function applies(rule: Applicability, channel: ChannelCode, type: RequestType): boolean {
  return (
    rule.active !== false &&
    rule.kind !== 'internal' &&
    (rule.channels.length === 0 || rule.channels.includes(channel)) &&
    (rule.types.length === 0 || rule.types.includes(type))
  );
}

/**
 * A special law goes before a general one: a rule that names its channel or types beats one for all of them, and one
 * written for fewer types beats one for more; then law before promise, and the shorter period.
 */
function closerFirst(a: Applicability, b: Applicability): number {
  return (
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
