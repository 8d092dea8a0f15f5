import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useRead } from '../../api/queries.ts';
import { emptyDraft, type OfficeInput, type SetupDraft } from './draft.ts';

export interface SetupDraftControl {
  readonly draft: SetupDraft;
  readonly change: (part: Partial<SetupDraft>) => void;
}

interface Gathered extends Partial<SetupDraft> {
  /** The district that the neighbourhoods and muhtars belong to. */
  readonly place: string;
}

/** Holds what the steps gather. Another district brings its own neighbourhoods; the usual units come ticked. */
export function useSetupDraft(form: UseFormReturn<OfficeInput, unknown, OfficeInput>): SetupDraftControl {
  const [gathered, setGathered] = useState<Gathered>({ place: '' });
  const [province, district] = form.watch(['province', 'district']);
  // A cleared picker hands over null.
  const complete = Boolean(province) && Boolean(district);
  const place = complete ? `${province}/${district}` : '';
  const neighbourhoods = useRead('office', 'neighbourhoodsOf', { province: province ?? '', district: district ?? '' }, { enabled: complete });
  const units = useRead('office', 'defaultUnits', {});

  const { place: gatheredFor, neighbourhoods: ownList, muhtars, rest, ...general } = gathered;
  const local = gatheredFor === place ? given({ neighbourhoods: ownList, muhtars, rest }) : {};
  const fresh: SetupDraft = { ...emptyDraft, neighbourhoods: (complete && neighbourhoods.data) || [], units: units.data ?? [] };
  return { draft: { ...fresh, ...general, ...local }, change: (part) => setGathered({ ...general, ...local, ...part, place }) };
}

function given<T extends object>(parts: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>;
}
