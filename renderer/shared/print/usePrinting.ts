import type { PaperRequest, ReportFormat } from '../../../preload/contract/reports.ts';
import type { ApiFailure } from '../../api/client.ts';
import { useAct } from '../../api/queries.ts';
import { commonText } from '../../text/common.ts';
import { printText } from '../../text/print.ts';
import { useNotify } from '../feedback/NotifyProvider.tsx';

export type Printing = ReturnType<typeof usePrinting>;

/** Saves, opens and prints papers, and says exactly what was done. A failure comes as a sentence with the way out of it. */
export function usePrinting() {
  const notify = useNotify();
  const saving = useAct('reports', 'save');
  const opening = useAct('reports', 'open');
  const sending = useAct('reports', 'print');
  // Promises, not callbacks of the mutation: those fall silent when the dialog that asked has closed.
  const save = (report: PaperRequest, format: ReportFormat): void =>
    void saving.mutateAsync({ report, format }).then(
      (saved) => saved && notify(printText.saved(saved.path)),
      (failure: ApiFailure) => notify(failure.message, { label: commonText.retry, run: () => save(report, format) }),
    );
  // Where nothing opens a PDF, or no printer takes it, the file itself still helps.
  const orSave = (report: PaperRequest) => (failure: ApiFailure) => notify(failure.message, { label: printText.savePdf, run: () => save(report, 'pdf') });
  return {
    busy: saving.isPending || opening.isPending || sending.isPending,
    save,
    /** `quietly`: after a write that has just been told, whose notice (with its way back) must stay. */
    open: (report: PaperRequest, { quietly = false }: { readonly quietly?: boolean } = {}): void =>
      void opening.mutateAsync({ report }).then(() => quietly || notify(printText.opened), orSave(report)),
    print: (report: PaperRequest, printer: string): void => void sending.mutateAsync({ report, printer }).then((sent) => notify(printText.sent(sent.printer)), orSave(report)),
  };
}
