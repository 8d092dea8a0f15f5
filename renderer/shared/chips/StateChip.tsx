import type { Outcome, RequestState } from '../../../preload/contract/codes.ts';
import { outcomeNames, pausedName, stateNames } from '../../../preload/contract/text.ts';
import { commonText } from '../../text/common.ts';
import { formatDate } from '../format.ts';
import { Mark, type Tone } from './Mark.tsx';

const states: Readonly<Record<RequestState, readonly [Tone, string]>> = {
  acik: ['accent', '○'],
  birimde: ['busy', '➜'],
  yanitlandi: ['busy', '↩'],
  kapali: ['plain', '■'],
  iptal: ['plain', '⊘'],
};

/** `pausedUntil`: the day its clock runs again; until then an open request reads "Beklemede". */
export function StateChip({ state, pausedUntil = null }: { readonly state: RequestState; readonly pausedUntil?: string | null }) {
  const [tone, symbol] = states[state];
  if (pausedUntil !== null) {
    return (
      <Mark tone="accent" symbol="‖" title={commonText.due.wakes(formatDate(pausedUntil))}>
        {pausedName}
      </Mark>
    );
  }
  return (
    <Mark tone={tone} symbol={symbol}>
      {stateNames[state]}
    </Mark>
  );
}

const outcomes: Readonly<Record<Outcome, readonly [Tone, string]>> = {
  yapildi: ['done', '✔'],
  kismen: ['done', '◐'],
  programa_alindi: ['busy', '◷'],
  yapilamadi: ['plain', '✕'],
  gorev_disi: ['plain', '⇢'],
  mukerrer: ['plain', '≡'],
  geri_cekildi: ['plain', '↶'],
};

export function OutcomeChip({ outcome }: { readonly outcome: Outcome }) {
  const [tone, symbol] = outcomes[outcome];
  return (
    <Mark tone={tone} symbol={symbol}>
      {outcomeNames[outcome]}
    </Mark>
  );
}
