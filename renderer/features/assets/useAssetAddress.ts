import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { assetSorts, assetViews, type AssetFilter, type AssetSort, type AssetView } from '../../../preload/contract/assets.ts';

export interface AssetQuestion extends AssetFilter {
  readonly sort: AssetSort;
  readonly descending: boolean;
}

export interface AssetAddress {
  readonly question: AssetQuestion;
  readonly change: (changes: Partial<AssetQuestion>) => void;
  /** Everything but the order. */
  readonly clear: () => void;
  readonly narrowed: boolean;
}

const longest = 200;
const names = { text: 'text', view: 'view', neighbourhoodId: 'neighbourhood', unitId: 'unit', purchaseId: 'purchase', sort: 'sort', descending: 'desc' } as const;

/** The list of what a place holds. */
export function assetsAt(place: { readonly neighbourhoodId: number }): string {
  return `/assets?${names.neighbourhoodId}=${place.neighbourhoodId}`;
}

function readAddress(address: URLSearchParams): AssetQuestion {
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T => known.find((each) => each === address.get(name)) ?? otherwise;
  const id = (name: string): number | null => {
    const given = Number(address.get(name));
    return Number.isSafeInteger(given) && given > 0 ? given : null;
  };
  return {
    text: (address.get(names.text) ?? '').slice(0, longest),
    view: one<AssetView>(names.view, assetViews, 'hepsi'),
    neighbourhoodId: id(names.neighbourhoodId),
    unitId: id(names.unitId),
    purchaseId: id(names.purchaseId),
    sort: one<AssetSort>(names.sort, assetSorts, 'number'),
    descending: address.get(names.descending) !== '0',
  };
}

function writeAddress({ descending, view, sort, ...rest }: AssetQuestion): URLSearchParams {
  const address = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) if (value !== null && value !== '') address.set(names[key as keyof typeof rest], String(value));
  if (view !== 'hepsi') address.set(names.view, view);
  if (sort !== 'number') address.set(names.sort, sort);
  if (!descending) address.set(names.descending, '0');
  return address;
}

/** Filter and order of the list live in the address, so that "back" and a link find the same list. */
export function useAssetAddress(): AssetAddress {
  const [address, setAddress] = useSearchParams();
  return useMemo(() => {
    const question = readAddress(address);
    const change = (changes: Partial<AssetQuestion>) => setAddress(writeAddress({ ...question, ...changes }), { replace: true });
    return {
      question,
      change,
      clear: () => change({ text: '', view: 'hepsi', neighbourhoodId: null, unitId: null, purchaseId: null }),
      narrowed: question.text !== '' || question.view !== 'hepsi' || question.neighbourhoodId !== null || question.unitId !== null || question.purchaseId !== null,
    };
  }, [address, setAddress]);
}
