import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Attachment } from '../../../preload/contract/files.ts';
import { useWrite } from '../../api/queries.ts';
import { filesText as text } from '../../text/files.ts';
import { useNotify } from '../feedback/NotifyProvider.tsx';
import { formatDateTime } from '../format.ts';
import { FileLine, fileList } from './FileLine.tsx';
import { FilePreview } from './FilePreview.tsx';
import { ForWork } from '../session/ForWork.tsx';

/** What was taken off the record: by whom, when, why, and the way back. */
export function Trash({ files }: { readonly files: readonly Attachment[] }) {
  const notify = useNotify();
  const restore = useWrite('files', 'restore');
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Attachment | null>(null);
  if (files.length === 0) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Button size="small" variant="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? text.hideTrash : text.trash(files.length)}
      </Button>
      {open && (
        <Box component="ul" aria-label={text.trashList} sx={fileList}>
          {files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              address={`dosya/${file.id}`}
              below={text.trashed(formatDateTime(file.removedAt ?? ''), file.removedBy, file.removedReason)}
              onShow={() => setShown(file)}
              actions={
                <ForWork>
                  <Button size="small" aria-label={text.restoreOf(file.name)} onClick={() => restore.mutate({ id: file.id }, { onSuccess: () => notify(text.restored), onError: (failure) => notify(failure.message) })}>
                    {text.restore}
                  </Button>
                </ForWork>
              }
            />
          ))}
        </Box>
      )}
      {shown && <FilePreview file={shown} address={`dosya/${shown.id}`} onClose={() => setShown(null)} />}
    </Box>
  );
}
