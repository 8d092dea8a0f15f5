import { useRead } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { usePrinting } from '../../shared/print/usePrinting.ts';
import { original } from '../../shared/privacy/mask.ts';
import { assetsText as text } from '../../text/assets.ts';
import { AssetDialog } from './AssetDialogs.tsx';

interface Props {
  readonly purchaseLineId: number;
  /** What was bought, as the line says it. */
  readonly item: string;
  /** As many can still be made of the line: accepted less made, in pieces. */
  readonly most: number;
  /** Of one piece, with KDV, in kuruş. */
  readonly value: number | null;
  /** For which muhtarlık it was bought; it goes there at once unless the box is cleared. */
  readonly neighbourhoodId: number | null;
  readonly acquiredOn: string;
  readonly onClose: () => void;
}

/** Makes demirbaş of an accepted purchase line and, if wished, hands them to the muhtarlık in the same step. */
export function MakeAssetsDialog({ purchaseLineId, item, most, value, neighbourhoodId, acquiredOn, onClose }: Props) {
  const notify = useNotify();
  const printing = usePrinting();
  const place = useRead('neighbourhoods', 'list', { text: '', withClosed: false }, { enabled: neighbourhoodId !== null });
  // The form begins with the muhtar's name: it waits for the list.
  if (neighbourhoodId !== null && place.data === undefined && place.error === null) return null;
  const found = place.data?.find(({ id }) => id === neighbourhoodId);
  return (
    <AssetDialog
      title={text.makeTitle(item)}
      saveLabel={text.makeSave}
      start={{ purchaseLineId, name: item, most, value, acquiredOn, neighbourhoodId, holder: found ? original(found).muhtar : '' }}
      onClose={onClose}
      onMade={({ numbers, formNo }) => {
        if (formNo === null) notify(text.made(numbers));
        else notify(text.madeAndGiven(numbers.length, formNo), { label: text.handOverForm, run: () => printing.open({ kind: 'zimmet_fisi', formNo }) });
        onClose();
      }}
    />
  );
}
