import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Button, IconButton } from '@mui/material';
import { useNavigate } from 'react-router';
import type { ImportKind } from '../../../preload/contract/imports.ts';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { importsText as text } from '../../text/imports.ts';
import { useMayWork } from '../../shared/session/ForWork.tsx';

/** The button of a list that brings rows of its kind in; the command of the same name means this list while it is open. */
export function ImportButton({ kind }: { readonly kind: ImportKind }) {
  const navigate = useNavigate();
  const go = () => void navigate(`/import/${kind}`);
  const works = useMayWork();
  useCommand('importTable', go);
  if (!works) return null;
  return (
    <IconButton aria-label={text.enter} title={text.enter} onClick={go} sx={{ width: 26, height: 26, flex: 'none' }}>
      <UploadFileOutlined sx={{ fontSize: 18 }} />
    </IconButton>
  );
}

/** The same in words, for a list that is still empty. */
export function ImportWords({ kind }: { readonly kind: ImportKind }) {
  const navigate = useNavigate();
  if (!useMayWork()) return null;
  return (
    <Button startIcon={<UploadFileOutlined />} onClick={() => void navigate(`/import/${kind}`)}>
      {text.enter}
    </Button>
  );
}
