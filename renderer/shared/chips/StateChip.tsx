import type { Outcome, RequestState } from '../../../preload/contract/codes.ts';
import { outcomeNames, stateNames } from '../../../preload/contract/text.ts';
import { Mark, type Tone } from './Mark.tsx';

const states: Readonly<Record<RequestState, readonly [Tone, string]>> = {
  acik: ['accent', '○'],
  birimde: ['busy', '➜'],
  yanitlandi: ['busy', '↩'],
  kapali: ['plain', '■'],
  iptal: ['plain', '⊘'],
};

export function StateChip({ state }: { readonly state: RequestState }) {
  const [tone, symbol] = states[state];
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
