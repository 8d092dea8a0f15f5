import { Box, IconButton, Link, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { FileType } from '../../../preload/contract/files.ts';
import { filesText as text } from '../../text/files.ts';
import { FileFace } from './FileFace.tsx';

interface Props {
  readonly file: { readonly name: string; readonly type: FileType };
  readonly address: string;
  readonly below: string;
  readonly onShow: () => void;
  readonly actions: ReactNode;
}

/** One file in a list: its face, its name, what is known of it, what can be done. */
export function FileLine({ file, address, below, onShow, actions }: Props) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'center', minWidth: 0 }}>
      <FileFace type={file.type} address={address} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link component="button" type="button" onClick={onShow} title={text.preview(file.name)} sx={{ display: 'block', maxWidth: '100%', textAlign: 'left', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {file.name}
        </Link>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {below}
        </Typography>
      </Box>
      <Box sx={{ flex: 'none', display: 'flex' }}>{actions}</Box>
    </Box>
  );
}

export function FileButton({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onClick} size="small">
        {icon}
      </IconButton>
    </Tooltip>
  );
}

export const fileList = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 } as const;
