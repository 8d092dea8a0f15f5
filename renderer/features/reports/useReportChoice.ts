import { isDate } from '../../../preload/contract/dates.ts';
import type { ReportRequest } from '../../../preload/contract/reports.ts';
import { useToday } from '../../shared/useToday.ts';
import { presetRange } from './presets.ts';
import { useAddress } from './useAddress.ts';

export type ReportKind = 'donem' | 'satinalma' | 'mahalle' | 'telefon' | 'devir' | 'kilavuz';

export interface ReportChoice {
  readonly kind: ReportKind;
  /** As typed; ISO text where it is a day. */
  readonly from: string;
  readonly to: string;
  readonly neighbourhoodId: number | null;
  /** Name of who leaves; '' = not chosen. */
  readonly user: string;
  /** null while something is missing. */
  readonly report: ReportRequest | null;
  change(values: Readonly<Record<string, string | null>>): void;
}

/** Which report, of what: kept in the address, so that "back" and a link from elsewhere find it again. */
export function useReportChoice(): ReportChoice {
  const [params, change] = useAddress();
  const lastMonth = presetRange('lastMonth', useToday());
  const asked = params.get('kind');
  const kind: ReportKind = asked === 'satinalma' || asked === 'mahalle' || asked === 'telefon' || asked === 'devir' || asked === 'kilavuz' ? asked : 'donem';
  const from = params.get('from') ?? lastMonth.from;
  const to = params.get('to') ?? lastMonth.to;
  const neighbourhoodId = Number(params.get('neighbourhood')) || null;
  const user = params.get('user') ?? '';
  return {
    kind,
    from,
    to,
    neighbourhoodId,
    user,
    report: reportOf({ kind, from, to, neighbourhoodId, user }),
    change,
  };
}

function reportOf({ kind, from, to, neighbourhoodId, user }: Pick<ReportChoice, 'kind' | 'from' | 'to' | 'neighbourhoodId' | 'user'>): ReportRequest | null {
  if (kind === 'telefon' || kind === 'kilavuz') return { kind };
  if (kind === 'mahalle') return neighbourhoodId === null ? null : { kind, neighbourhoodId };
  if (kind === 'devir') return user === '' ? null : { kind, user };
  return isDate(from) && isDate(to) && from <= to ? { kind, from, to } : null;
}
