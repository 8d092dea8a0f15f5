import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { lazy, Suspense, useId, type ReactNode } from 'react';
import { pictureTypes, previewedTypes, sizeWords, type FileType } from '../../../preload/contract/files.ts';
import { commonText } from '../../text/common.ts';
import { fileTypeNames, filesText as text } from '../../text/files.ts';
import { CommandLayer } from '../commands/CommandProvider.tsx';

// Half a megabyte that only a PDF needs.
const PdfPages = lazy(async () => ({ default: (await import('./PdfPages.tsx')).PdfPages }));

interface Props {
  readonly file: { readonly name: string; readonly type: FileType; readonly size: number };
  readonly address: string;
  readonly onClose: () => void;
  /** Buttons for what can be done with it. */
  readonly actions?: ReactNode;
}

/** The picture or the pages as large as the window allows; other kinds say what they are. */
export function FilePreview({ file, address, onClose, actions }: Props) {
  const id = useId();
  const drawn = previewedTypes.includes(file.type);
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth={drawn ? 'lg' : 'xs'} fullWidth>
      <CommandLayer>
        <DialogTitle id={id} noWrap>
          {file.name}
        </DialogTitle>
        <DialogContent>
          {file.type === 'pdf' && (
            <Suspense fallback={<Typography role="status">{commonText.loading}</Typography>}>
              <PdfPages address={`app://defter/${address}`} name={file.name} />
            </Suspense>
          )}
          {pictureTypes.includes(file.type) && (
            <Box sx={{ display: 'grid', placeItems: 'center' }}>
              <Box component="img" src={`app://defter/${address}`} alt={file.name} sx={{ maxWidth: '100%', maxHeight: 'calc(100vh - 240px)', objectFit: 'contain', imageOrientation: 'from-image' }} />
            </Box>
          )}
          {!drawn && <Typography>{text.noPreview}</Typography>}
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {text.facts(fileTypeNames[file.type], sizeWords(file.size))}
          </Typography>
        </DialogContent>
        <DialogActions>
          {actions}
          <Button variant="contained" autoFocus onClick={onClose}>
            {commonText.close}
          </Button>
        </DialogActions>
      </CommandLayer>
    </Dialog>
  );
}
