import { Box, Button, Typography } from '@mui/material';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { useState } from 'react';
import type { ReadOnly } from '../../../preload/contract/app.ts';
import { useAct } from '../../api/queries.ts';
import { PermissionGuide } from '../../features/start/PermissionGuide.tsx';
import { useRunning } from '../../shared/AppStatus.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { formatDateTime } from '../../shared/format.ts';
import { readOnlyText as text } from '../../text/read-only.ts';

/** Above every page as long as nothing can be saved: what holds, and the way out. */
export function ReadOnlyBanner({ readOnly }: { readonly readOnly: ReadOnly }) {
  const { status, restart } = useRunning();
  const notify = useNotify();
  const retry = useAct('app', 'retryStart');
  const [guiding, setGuiding] = useState(false);
  const isFolder = readOnly.reason === 'folder';
  const tryAgain = (): void =>
    retry.mutate(
      {},
      {
        onError: (error) => notify(error.message),
        onSuccess(answer) {
          notify(answer.problem === null && answer.status.readOnly === null ? text.again : text.still);
          restart();
        },
      },
    );
  return (
    <Box
      role="status"
      sx={{ flex: 'none', minHeight: 38, px: 2, display: 'flex', alignItems: 'center', gap: 1, bgcolor: (theme) => theme.colors.nearSoft, borderBottom: 2, borderColor: (theme) => theme.colors.near, '& svg': { color: (theme) => theme.colors.near } }}
    >
      <LockOutlined fontSize="small" />
      <Typography sx={{ flex: 1, minWidth: 0 }}>
        <strong>{isFolder ? text.folder.title : text.copy.title(formatDateTime(readOnly.madeAt))}</strong> {isFolder ? text.folder.body : text.copy.body}
      </Typography>
      {isFolder && (
        <>
          <Button size="small" onClick={() => setGuiding(true)}>
            {text.guide}
          </Button>
          <Button size="small" variant="outlined" disabled={retry.isPending} onClick={tryAgain}>
            {text.retry}
          </Button>
        </>
      )}
      {guiding && <PermissionGuide dataFolder={status.dataFolder} windows={status.platform === 'win32'} onClose={() => setGuiding(false)} />}
    </Box>
  );
}
