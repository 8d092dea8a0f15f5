import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { mostFilesAtOnce, sizeWords, type WaitingFile } from '../../../preload/contract/files.ts';
import { call } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { fileTypeNames, filesText as text } from '../../text/files.ts';
import { withKey } from '../commands/withKey.ts';
import { FileButton, FileLine, fileList } from './FileLine.tsx';
import { FileIntake } from './FileIntake.tsx';
import { FilePreview } from './FilePreview.tsx';
import { useFileIntake } from './useFileIntake.ts';

/** Files that a form brings along: they are here already and become the record's when the form is saved. */
export function WaitingFiles<V extends FieldValues>({ control, name }: { readonly control: Control<V, unknown, V>; readonly name: FieldPath<V> }) {
  const { field, fieldState } = useController({ control, name });
  const tokens = (field.value ?? []) as readonly string[];
  const read = useRead('files', 'waiting', { tokens: [...tokens] }, { enabled: tokens.length > 0, keep: true });
  const [shown, setShown] = useState<WaitingFile | null>(null);
  const intake = useFileIntake((arrived) => {
    const all = [...tokens, ...arrived.map(({ token }) => token)];
    field.onChange(all.slice(0, mostFilesAtOnce));
  });
  // Of forms that were given up: nobody else is here to clear up after them.
  useEffect(() => void call('files', 'tidy', {}).catch(() => undefined), []);
  const remove = (token: string): void => {
    field.onChange(tokens.filter((each) => each !== token));
    void call('files', 'discard', { tokens: [token] }).catch(() => undefined);
  };
  const files = (tokens.length === 0 ? [] : (read.data ?? [])).filter(({ token }) => tokens.includes(token));
  return (
    <Box role="group" aria-label={text.title} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <Button size="small" startIcon={<AttachFileOutlined />} onClick={intake.choose} tabIndex={-1} sx={{ flex: 'none' }}>
          {withKey(text.add, 'addFile')}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {text.formHint}
        </Typography>
      </Box>
      <FileIntake intake={intake} />
      {fieldState.error?.message && (
        <Typography role="alert" color="error">
          {fieldState.error.message}
        </Typography>
      )}
      {files.length > 0 && (
        <Box component="ul" aria-label={text.waitingList} sx={fileList}>
          {files.map((file) => (
            <FileLine
              key={file.token}
              file={file}
              address={`bekleyen/${file.token}`}
              below={text.facts(fileTypeNames[file.type], sizeWords(file.size))}
              onShow={() => setShown(file)}
              actions={<FileButton label={text.take(file.name)} icon={<CloseOutlined fontSize="small" />} onClick={() => remove(file.token)} />}
            />
          ))}
        </Box>
      )}
      {shown && <FilePreview file={shown} address={`bekleyen/${shown.token}`} onClose={() => setShown(null)} />}
    </Box>
  );
}
