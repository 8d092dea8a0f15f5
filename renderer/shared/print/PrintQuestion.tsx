import type { PaperRequest } from '../../../preload/contract/reports.ts';
import { PrinterDialog } from './PrinterDialog.tsx';
import type { Printing } from './usePrinting.ts';

interface Props {
  readonly report: PaperRequest;
  readonly printing: Printing;
  readonly withoutPersonal?: boolean;
  readonly onClose: () => void;
}

/** Asks for the printer and sends the paper there; where there is none, the paper is saved. */
export function PrintQuestion({ report, printing, withoutPersonal = false, onClose }: Props) {
  return (
    <PrinterDialog
      onClose={onClose}
      onSave={() => {
        onClose();
        printing.save(report, 'pdf', withoutPersonal);
      }}
      onSend={(printer) => {
        onClose();
        printing.print(report, printer, withoutPersonal);
      }}
    />
  );
}
