import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { sizeWords, type Attachment, type FileOwner } from '../../../preload/contract/files.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { fileTypeNames, filesText as text } from '../../text/files.ts';
import { withKey } from '../commands/withKey.ts';
import { useNotify } from '../feedback/NotifyProvider.tsx';
import { formatDateTime } from '../format.ts';
import { Section } from '../Section.tsx';
import { FileButton, FileLine, fileList } from './FileLine.tsx';
import { FileIntake } from './FileIntake.tsx';
import { FilePreview } from './FilePreview.tsx';
import { RemoveFileDialog } from './RemoveFileDialog.tsx';
import { Trash } from './Trash.tsx';
import { useFileIntake } from './useFileIntake.ts';
import { useStoredFile } from './useStoredFile.ts';
import { ForWork, useMayWork } from '../session/ForWork.tsx';

/** The files of a record; the page it stands on takes what is dropped or pasted. */
export function FilesSection({ owner, ownerId }: { readonly owner: FileOwner; readonly ownerId: number }) {
  const works = useMayWork();
  const notify = useNotify();
  const read = useRead('files', 'list', { owner, ownerId });
  const attach = useWrite('files', 'attach');
  const stored = useStoredFile();
  const [shown, setShown] = useState<Attachment | null>(null);
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const intake = useFileIntake((arrived) =>
    attach.mutate({ owner, ownerId, tokens: arrived.map(({ token }) => token) }, { onSuccess: ({ count }) => notify(text.added(count)), onError: (failure) => notify(failure.message) }),
  );
  const files = read.data ?? [];
  const here = files.filter(({ removedAt }) => removedAt === null);
  return (
    <Section
      title={text.title}
      action={
        <ForWork>
          <Button variant="text" startIcon={<AttachFileOutlined />} onClick={intake.choose}>
            {withKey(text.add, 'addFile')}
          </Button>
        </ForWork>
      }
    >
      <FileIntake intake={intake} />
      {here.length === 0 && read.data && <Typography color="textSecondary">{works ? text.none : text.noneToLook}</Typography>}
      <Box component="ul" aria-label={text.list} sx={fileList}>
        {here.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            address={`dosya/${file.id}`}
            below={`${text.facts(fileTypeNames[file.type], sizeWords(file.size))} · ${text.addedBy(formatDateTime(file.addedAt), file.addedBy)}`}
            onShow={() => setShown(file)}
            actions={
              <>
                <FileButton label={text.openOf(file.name)} icon={<OpenInNewOutlined fontSize="small" />} onClick={() => stored.open(file.id)} />
                <FileButton label={text.saveCopyOf(file.name)} icon={<FileDownloadOutlined fontSize="small" />} onClick={() => stored.saveCopy(file.id)} />
                <ForWork>
                  <FileButton label={text.removeOf(file.name)} icon={<DeleteOutlined fontSize="small" />} onClick={() => setRemoving(file)} />
                </ForWork>
              </>
            }
          />
        ))}
      </Box>
      <Trash files={files.filter(({ removedAt }) => removedAt !== null)} />
      {shown && (
        <FilePreview
          file={shown}
          address={`dosya/${shown.id}`}
          onClose={() => setShown(null)}
          actions={
            <>
              <Button onClick={() => stored.saveCopy(shown.id)}>{text.saveCopy}</Button>
              <Button onClick={() => stored.open(shown.id)}>{text.open}</Button>
            </>
          }
        />
      )}
      {removing && <RemoveFileDialog file={removing} onClose={() => setRemoving(null)} />}
    </Section>
  );
}
