import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { PurchaseDetail, PurchasePaper } from '../../../../preload/contract/purchase-shapes.ts';
import { Mark } from '../../../shared/chips/Mark.tsx';
import { formatDate } from '../../../shared/format.ts';
import { PrintMenu } from '../../../shared/print/PrintMenu.tsx';
import { Section } from '../../../shared/Section.tsx';
import { useMayWork } from '../../../shared/session/ForWork.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import { purchaseRecordText as text } from '../../../text/purchase-record.ts';
import { DocumentsMenu } from './DocumentsMenu.tsx';
import type { RecordStep } from './steps.ts';
import { usePurchasePapers } from './usePurchasePapers.tsx';

interface Props {
  readonly purchase: PurchaseDetail;
  readonly onStep: (step: RecordStep) => void;
}

const small = { minHeight: 24, py: 0, px: 1, minWidth: 0 } as const;

/** The papers that the stages leave behind: what is there, what is missing, its scan, and the PDF of those that the program makes. */
export function PapersSection({ purchase, onStep }: Props) {
  const works = useMayWork();
  const { papers, stages } = purchase;
  const made = usePurchasePapers(purchase.id);
  const reached = new Set(stages.filter(({ status }) => status !== 'bekliyor').map(({ id }) => id));
  return (
    <Section flush title={text.papers} action={
        <>
          {papers.length > 0 && <Typography variant="body2">{text.papersMissing(papers.filter(({ missing }) => missing).length)}</Typography>}
          <DocumentsMenu onOpen={made.open} />
          <PrintMenu report={{ kind: 'satinalma_dosyasi', purchaseId: purchase.id }} label={text.wholeFile} />
        </>
      }
    >
      {made.question}
      {papers.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: 2 }}>
          {text.noPapers}
        </Typography>
      ) : (
        <Table size="small" aria-label={text.papers} sx={{ '& tr:last-child td': { borderBottom: 0 } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 132 }}>{text.stage}</TableCell>
              <TableCell>{text.paper}</TableCell>
              <TableCell sx={{ width: 148 }}>{text.state}</TableCell>
              <TableCell sx={{ width: 92 }}>{text.documentNo}</TableCell>
              <TableCell sx={{ width: '1px' }}>
                <span style={visuallyHidden}>{text.mark}</span>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {papers.map((paper, index) => (
              <TableRow key={paper.id}>
                <TableCell sx={{ color: 'text.secondary' }}>{papers[index - 1]?.stageId === paper.stageId ? '' : paper.stage}</TableCell>
                <TableCell title={paper.signers === '' ? undefined : text.signers(paper.signers)} sx={{ overflowWrap: 'anywhere', color: reached.has(paper.stageId) ? undefined : 'text.secondary' }}>
                  {paper.name}
                </TableCell>
                <TableCell>
                  <PaperState paper={paper} />
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{paper.paperNo}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', textAlign: 'right' }}>
                  <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
                    {paper.document !== null && (
                      <Button size="small" variant="text" sx={small} aria-label={text.printOf(paper.name)} onClick={() => paper.document && made.open(paper.document)}>
                        {text.print}
                      </Button>
                    )}
                    <Button size="small" variant="text" sx={small} startIcon={<AttachFileOutlined fontSize="small" />} aria-label={text.scansOf(paper.name)} onClick={() => onStep({ kind: 'scans', id: paper.id })}>
                      {paper.files > 0 ? text.scans(paper.files) : text.scan}
                    </Button>
                    {works && (
                      <Button size="small" variant="text" sx={small} aria-label={text.markPaper(paper.name)} onClick={() => onStep({ kind: 'paper', id: paper.id })}>
                        {text.mark}
                      </Button>
                    )}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

function PaperState({ paper: { presentOn, notNeededReason, missing, files } }: { readonly paper: PurchasePaper }) {
  if (presentOn !== null) return <Mark tone="done" symbol="✔">{text.present(formatDate(presentOn))}</Mark>;
  if (files > 0) return <Mark tone="done" symbol="✔">{text.scanned}</Mark>;
  if (notNeededReason !== '')
    return (
      <Mark tone="plain" symbol="⊘" title={notNeededReason}>
        {text.notNeeded}
      </Mark>
    );
  return missing ? (
    <Mark tone="accent" symbol="✎">
      {text.missing}
    </Mark>
  ) : (
    <Mark tone="plain" symbol="·">
      {text.awaited}
    </Mark>
  );
}
