import type { PaperRequest, ReportFormat } from '../../../preload/contract/reports.ts';
import type { ApiFailure } from '../../api/client.ts';
import { useAct } from '../../api/queries.ts';
import { commonText } from '../../text/common.ts';
import { printText } from '../../text/print.ts';
import { useNotify } from '../feedback/NotifyProvider.tsx';

/** Saves, opens and prints papers, and says exactly what was done. A failure comes as a sentence with the way out of it. */
export function usePrinting() {
  const notify = useNotify();
  const saving = useAct('reports', 'save');
  const opening = useAct('reports', 'open');
  const sending = useAct('reports', 'print');
  const save = (report: PaperRequest, format: ReportFormat): void =>
    saving.mutate(
      { report, format },
      {
        onSuccess: (saved) => saved && notify(printText.saved(saved.path)),
        onError: (failure: ApiFailure) => notify(failure.message, { label: commonText.retry, run: () => save(report, format) }),
      },
    );
  // Where nothing opens a PDF, or no printer takes it, the file itself still helps.
  const orSave = (report: PaperRequest) => (failure: ApiFailure) => notify(failure.message, { label: printText.savePdf, run: () => save(report, 'pdf') });
  return {
    busy: saving.isPending || opening.isPending || sending.isPending,
    save,
    /** `quietly`: after a write that has just been told, whose notice (with its way back) must stay. */
    open: (report: PaperRequest, { quietly = false }: { readonly quietly?: boolean } = {}): void =>
      opening.mutate({ report }, { onSuccess: () => quietly || notify(printText.opened), onError: orSave(report) }),
    print: (report: PaperRequest, printer: string): void => sending.mutate({ report, printer }, { onSuccess: (sent) => notify(printText.sent(sent.printer)), onError: orSave(report) }),
  };
}
