import { snoozeOf } from '../../../db/repositories/pauses.ts';
import type { RequestClockRecord } from '../../../db/schema/clocks.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { RequestClock, RequestClocks } from '../../../preload/contract/clocks.ts';
import { dayUnitNames } from '../../../preload/contract/text.ts';
import { countClock } from './count.ts';
import { clockActionsOf, extendableClock, pauseOn, shownClock } from './rules.ts';
import { datedOf, loadClocks, ruleOf, type LoadedClocks } from './situation.ts';

/** What the record page shows of the clocks. */
export async function clocksOfRequest(reader: Reader, id: number): Promise<RequestClocks> {
  const loaded = await loadClocks(reader, id);
  const { today } = reader.occasion;
  const { situation } = loaded;
  const running = situation.open ? pauseOn(loaded.pauses, today) : undefined;
  const snooze = await snoozeOf(reader, id);
  return {
    clocks: loaded.clocks.map((clock) => toClock(clock, loaded)),
    pauses: loaded.pauses.map(({ requestId: _, ...pause }) => ({ ...pause, stopsLegal: pause.stopsLegal === 1, running: pause.id === running?.id })),
    interims: loaded.interims,
    snooze: situation.open && snooze && snooze.until > today ? snooze : null,
    actions: clockActionsOf(situation, today),
  };
}

function toClock(clock: RequestClockRecord, { situation, data, record, pauses }: LoadedClocks): RequestClock {
  const rule = ruleOf(data.rules, clock.rule_id);
  const mayExtend = situation.open && rule !== null && rule.extension !== null && extendableClock(situation.clocks)?.code === clock.code;
  return {
    code: clock.code,
    kind: clock.code === 'yasal' ? 'legal' : 'target',
    rule: rule?.name ?? '',
    legalBasis: rule?.legalBasis ?? '',
    dueDate: clock.due_date,
    estimated: clock.estimated === 1,
    explanation: clock.explanation,
    shown: shownClock(situation.clocks)?.code === clock.code,
    metOn: clock.met_on,
    extendedOn: clock.extended_on,
    extensionReason: clock.extension_reason,
    dueBefore: clock.due_before,
    pauseBasis: rule?.pauseBasis ?? '',
    interimBasis: rule?.interimBasis ?? '',
    extendable: mayExtend
      ? {
          period: `${rule.extension} ${dayUnitNames[rule.unit]}`,
          dueDate: countClock(data, datedOf(record), rule, pauses, { extended_on: record.registered_on, extension: rule.extension }).dueDate,
        }
      : null,
  };
}
