import NavigateBeforeOutlined from '@mui/icons-material/NavigateBeforeOutlined';
import NavigateNextOutlined from '@mui/icons-material/NavigateNextOutlined';
import { Alert, Box, Button, Typography } from '@mui/material';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { commonText } from '../../text/common.ts';
import { filesText as text } from '../../text/files.ts';
import { isLocked, openPdf } from './pdf.ts';

type Shown = { readonly state: 'reading' } | { readonly state: 'open'; readonly pdf: PDFDocumentProxy } | { readonly state: 'locked' | 'broken' };

/** The pages of a PDF, one at a time, as wide as the dialog. A page is drawn, never run: its forms and scripts rest. */
export function PdfPages({ address, name }: { readonly address: string; readonly name: string }) {
  const [shown, setShown] = useState<Shown>({ state: 'reading' });
  const [page, setPage] = useState(1);

  useEffect(() => {
    let gone = false;
    let task: PDFDocumentLoadingTask | undefined;
    const read = async (): Promise<void> => {
      task = await openPdf(address);
      if (gone) return void task.destroy();
      const pdf = await task.promise;
      if (!gone) setShown({ state: 'open', pdf });
    };
    read().catch((failure: unknown) => !gone && setShown({ state: isLocked(failure) ? 'locked' : 'broken' }));
    return () => {
      gone = true;
      void task?.destroy();
    };
  }, [address]);

  if (shown.state === 'reading') return <Typography role="status">{commonText.loading}</Typography>;
  if (shown.state !== 'open') return <Alert severity="warning">{shown.state === 'locked' ? text.pdfLocked : text.pdfBroken}</Alert>;
  const { numPages } = shown.pdf;
  return (
    <Box>
      <Box sx={{ height: 'calc(100vh - 300px)', overflow: 'auto', bgcolor: 'action.hover', p: 1 }} tabIndex={0} role="region" aria-label={text.pdfPage(page, numPages)}>
        <PdfPage key={page} pdf={shown.pdf} page={page} label={`${name}, ${text.pdfPage(page, numPages)}`} onBroken={() => setShown({ state: 'broken' })} />
      </Box>
      {numPages > 1 && (
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 2, mt: 1 }}>
          <Button startIcon={<NavigateBeforeOutlined />} {...idle(page === 1)} onClick={() => setPage(Math.max(1, page - 1))}>
            {text.pdfBefore}
          </Button>
          <Typography aria-live="polite">{text.pdfPage(page, numPages)}</Typography>
          <Button endIcon={<NavigateNextOutlined />} {...idle(page === numPages)} onClick={() => setPage(Math.min(numPages, page + 1))}>
            {text.pdfNext}
          </Button>
        </Box>
      )}
    </Box>
  );
}

interface PageProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
  readonly onBroken: () => void;
}

/** At most this wide, in pixels of the page: an A4 page is read without a magnifier, and a poster fills no memory. */
const widest = 960;

function PdfPage({ pdf, page, label, onBroken }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const broken = useRef(onBroken);
  useEffect(() => {
    broken.current = onBroken;
  });
  useEffect(() => {
    let stop = (): void => undefined;
    let gone = false;
    const draw = async (): Promise<void> => {
      const drawn = await pdf.getPage(page);
      const target = canvas.current;
      if (gone || target === null) return;
      const width = Math.min(widest, target.parentElement?.clientWidth ?? widest);
      const viewport = drawn.getViewport({ scale: (width / drawn.getViewport({ scale: 1 }).width) * window.devicePixelRatio });
      target.width = viewport.width;
      target.height = viewport.height;
      const work = drawn.render({ canvas: target, viewport });
      stop = () => work.cancel();
      await work.promise;
      target.dataset['drawn'] = 'true';
    };
    draw().catch(() => !gone && broken.current());
    return () => {
      gone = true;
      stop();
    };
  }, [pdf, page]);
  return <Box component="canvas" ref={canvas} role="img" aria-label={label} sx={{ display: 'block', mx: 'auto', width: '100%', maxWidth: widest, bgcolor: 'common.white', boxShadow: 1 }} />;
}

/** Leads nowhere now, and keeps the keyboard: a button that is switched off under it would leave the keys to nobody. */
const idle = (is: boolean) => (is ? { 'aria-disabled': true, className: 'Mui-disabled' } : {});
