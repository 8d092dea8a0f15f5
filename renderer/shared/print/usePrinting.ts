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
  const save = (report: PaperRequest, format: ReportFormat, withoutPersonal = false): void =>
    void saving.mutateAsync({ report, format, withoutPersonal }).then(
      (saved) => saved && notify(printText.saved(saved.path)),
      (failure: ApiFailure) => notify(failure.message, { label: commonText.retry, run: () => save(report, format, withoutPersonal) }),
    );
  // Where nothing opens a PDF, or no printer takes it, the file itself still helps.
  const orSave = (report: PaperRequest, withoutPersonal: boolean) => (failure: ApiFailure) => notify(failure.message, { label: printText.savePdf, run: () => save(report, 'pdf', withoutPersonal) });
  return {
    busy: saving.isPending || opening.isPending || sending.isPending,
    save,
    /** `quietly`: after a write that has just been told, whose notice (with its way back) must stay. */
    open: (report: PaperRequest, { quietly = false, withoutPersonal = false }: { readonly quietly?: boolean; readonly withoutPersonal?: boolean } = {}): void =>
      void opening.mutateAsync({ report, withoutPersonal }).then(() => quietly || notify(printText.opened), orSave(report, withoutPersonal)),
    print: (report: PaperRequest, printer: string, withoutPersonal = false): void =>
      void sending.mutateAsync({ report, printer, withoutPersonal }).then((sent) => notify(printText.sent(sent.printer)), orSave(report, withoutPersonal)),
  };
}
