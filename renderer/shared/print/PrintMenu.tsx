import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import CheckBoxOutlineBlankOutlined from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import CheckBoxOutlined from '@mui/icons-material/CheckBoxOutlined';
import { Button, ButtonGroup, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import type { PaperRequest, ReportFormat } from '../../../preload/contract/reports.ts';
import { printText } from '../../text/print.ts';
import { useCommand } from '../commands/CommandProvider.tsx';
import { useAskHidden } from '../privacy/useAskHidden.tsx';
import { PrintQuestion } from './PrintQuestion.tsx';
import { usePrinting } from './usePrinting.ts';

/** Papers that name nobody. */
const impersonal: ReadonlySet<PaperRequest['kind']> = new Set(['kilavuz', 'aydinlatma', 'imha']);

export interface PrintMenuProps {
  readonly report: PaperRequest;
  /** Table formats that make sense for this paper; none for a letter or a slip. */
  readonly tables?: boolean;
  /** What Ctrl+P opens; off where a page has more than one menu. */
  readonly shortcut?: boolean;
  /** On the button, where "PDF aç" does not say which paper. */
  readonly label?: string;
}

/** One button that opens the PDF (Ctrl+P), and the other ways out beside it. PDF first; printing is a step after it. */
export function PrintMenu({ report, tables = false, shortcut = true, label = printText.open }: PrintMenuProps) {
  const printing = usePrinting();
  const { ask, question } = useAskHidden();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [choosingPrinter, setChoosingPrinter] = useState(false);
  const [withoutPersonal, setWithoutPersonal] = useState(false);
  // What hides everybody shows nobody anything: no question.
  const askUnlessHidden = (what: () => void) => (withoutPersonal ? what() : ask(what));
  const open = () => askUnlessHidden(() => printing.open(report, { withoutPersonal }));
  useCommand('print', open, { enabled: shortcut && !printing.busy });
  const run = (what: () => unknown) => () => {
    setAnchor(null);
    what();
  };
  const save = (format: ReportFormat) => run(() => printing.busy || askUnlessHidden(() => printing.save(report, format, withoutPersonal)));
  return (
    <>
      {/* Not disabled while it works: a button that goes grey under the hand loses the keyboard's place. */}
      <ButtonGroup variant="outlined" aria-busy={printing.busy}>
        <Button onClick={run(() => printing.busy || open())}>{printing.busy ? printText.working : withoutPersonal ? printText.openHidden : label}</Button>
        <Button aria-label={printText.more} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ px: 0.5 }}>
          <ExpandMoreOutlined fontSize="small" />
        </Button>
      </ButtonGroup>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={save('pdf')}>{printText.savePdf}</MenuItem>
        {tables && <MenuItem onClick={save('xlsx')}>{printText.saveXlsx}</MenuItem>}
        {tables && <MenuItem onClick={save('csv')}>{printText.saveCsv}</MenuItem>}
        <MenuItem onClick={run(() => askUnlessHidden(() => setChoosingPrinter(true)))}>{printText.print}</MenuItem>
        {!impersonal.has(report.kind) && (
          <MenuItem role="menuitemcheckbox" aria-checked={withoutPersonal} onClick={() => setWithoutPersonal(!withoutPersonal)}>
            <ListItemIcon>{withoutPersonal ? <CheckBoxOutlined fontSize="small" /> : <CheckBoxOutlineBlankOutlined fontSize="small" />}</ListItemIcon>
            {printText.withoutPersonal}
          </MenuItem>
        )}
      </Menu>
      {question}
      {choosingPrinter && <PrintQuestion report={report} printing={printing} withoutPersonal={withoutPersonal} onClose={() => setChoosingPrinter(false)} />}
    </>
  );
}
