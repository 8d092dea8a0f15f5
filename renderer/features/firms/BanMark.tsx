import { banState, banWords, type BanCheck, type BanState } from '../../../preload/contract/firm-ban.ts';
import { Mark, type Tone } from '../../shared/chips/Mark.tsx';
import { useToday } from '../../shared/useToday.ts';

const looks: Readonly<Record<BanState, readonly [Tone, string]>> = {
  yasakli: ['late', '✕'],
  doldu: ['near', '!'],
  teyitli: ['done', '✔'],
  teyitsiz: ['plain', '?'],
};

/** What the last look at the list of the banned says today. */
export function BanMark({ firm }: { readonly firm: BanCheck }) {
  const today = useToday();
  const [tone, symbol] = looks[banState(firm, today)];
  return (
    <Mark tone={tone} symbol={symbol}>
      {banWords(firm, today)}
    </Mark>
  );
}
