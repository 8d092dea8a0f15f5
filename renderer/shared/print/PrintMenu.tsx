import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Button, ButtonGroup, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import type { PaperRequest, ReportFormat } from '../../../preload/contract/reports.ts';
import { printText } from '../../text/print.ts';
import { useCommand } from '../commands/CommandProvider.tsx';
import { useAskHidden } from '../privacy/useAskHidden.tsx';
import { PrintQuestion } from './PrintQuestion.tsx';
import { usePrinting } from './usePrinting.ts';

export interface PrintMenuProps {
  readonly report: PaperRequest;
  /** Table formats that make sense for this paper; none for a letter or a slip. */
  readonly tables?: boolean;
  /** What Ctrl+P opens; off where a page has more than one menu. */
  readonly shortcut?: boolean;
}

/** One button that opens the PDF (Ctrl+P), and the other ways out beside it. PDF first; printing is a step after it. */
export function PrintMenu({ report, tables = false, shortcut = true }: PrintMenuProps) {
  const printing = usePrinting();
  const { ask, question } = useAskHidden();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [choosingPrinter, setChoosingPrinter] = useState(false);
  useCommand('print', () => ask(() => printing.open(report)), { enabled: shortcut && !printing.busy });
  const run = (what: () => unknown) => () => {
    setAnchor(null);
    what();
  };
  const save = (format: ReportFormat) => run(() => printing.busy || ask(() => printing.save(report, format)));
  return (
    <>
      {/* Not disabled while it works: a button that goes grey under the hand loses the keyboard's place. */}
      <ButtonGroup variant="outlined" aria-busy={printing.busy}>
        <Button onClick={run(() => printing.busy || ask(() => printing.open(report)))}>{printing.busy ? printText.working : printText.open}</Button>
        <Button aria-label={printText.more} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ px: 0.5 }}>
          <ExpandMoreOutlined fontSize="small" />
        </Button>
      </ButtonGroup>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={save('pdf')}>{printText.savePdf}</MenuItem>
        {tables && <MenuItem onClick={save('xlsx')}>{printText.saveXlsx}</MenuItem>}
        {tables && <MenuItem onClick={save('csv')}>{printText.saveCsv}</MenuItem>}
        <MenuItem onClick={run(() => ask(() => setChoosingPrinter(true)))}>{printText.print}</MenuItem>
      </Menu>
      {question}
      {choosingPrinter && <PrintQuestion report={report} printing={printing} onClose={() => setChoosingPrinter(false)} />}
    </>
  );
}
