import type { InputOf, OutputOf } from '../../api/client.ts';
import { useAct } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import type { UnderWay } from './ExportPage.tsx';

type Name = 'whole' | 'open311';

export interface ExportCardProps {
  readonly underWay: UnderWay;
  readonly onUnderWay: (name: UnderWay) => void;
}

/** Runs one of the two exports, and says what was written. A cancelled one says nothing. */
export function useExport<N extends Name>(name: N, { onUnderWay }: ExportCardProps, saved: (value: NonNullable<OutputOf<'exporting', N>>) => string) {
  const notify = useNotify();
  const act = useAct('exporting', name);
  return {
    error: act.error,
    start(input: InputOf<'exporting', N>): void {
      onUnderWay(name);
      act.mutate(input as never, {
        onSuccess: (value) => {
          if (value === null) return;
          notify(saved(value as NonNullable<OutputOf<'exporting', N>>));
        },
        onSettled: () => onUnderWay(null),
      });
    },
  };
}
