import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import RestartAltOutlined from '@mui/icons-material/RestartAltOutlined';
import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { Box, IconButton, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { SavedView } from '../../../../preload/contract/saved-views.ts';
import { ApiFailure } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { savedViewsText as text } from '../../../text/saved-views.ts';
import { ledgerTable } from './tableOfView.ts';

interface Props {
  readonly view: SavedView;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: -1 | 1) => void;
}

export function ViewRow({ view, first, last, onMove }: Props) {
  const { key, name, shipped, changed, hidden } = view;
  const notify = useNotify();
  const [renaming, setRenaming] = useState(false);
  const hide = useWrite('savedViews', 'hide');
  const remove = useWrite('savedViews', 'remove');
  const marks = [shipped ? text.shipped : '', changed ? text.changed : '', hidden ? text.hiddenMark : ''].filter(Boolean).join(' · ');
  const takeAway = async () => {
    await remove.mutateAsync({ list: ledgerTable, key });
    notify(shipped ? text.wasReset(name) : text.removed(name));
  };
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.25, minHeight: 36, borderBottom: 1, borderColor: 'divider' }}>
      {renaming ? (
        <NameField view={view} onDone={() => setRenaming(false)} />
      ) : (
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', ...(hidden ? { color: 'text.secondary' } : {}) }}>
          {name} <Box component="span" sx={{ ml: 1, fontSize: 13.5, color: 'text.secondary' }}>{marks}</Box>
        </Box>
      )}
      <Small label={text.rename(name)} icon={<EditOutlined />} onClick={() => setRenaming(true)} />
      <Small label={text.up(name)} icon={<ArrowUpwardOutlined />} disabled={first} onClick={() => onMove(-1)} />
      <Small label={text.down(name)} icon={<ArrowDownwardOutlined />} disabled={last} onClick={() => onMove(1)} />
      <Small label={hidden ? text.show(name) : text.hide(name)} icon={hidden ? <VisibilityOutlined /> : <VisibilityOffOutlined />} onClick={() => hide.mutate({ list: ledgerTable, key, hidden: !hidden })} />
      {shipped ? (
        <Small label={text.reset(name)} icon={<RestartAltOutlined />} disabled={!changed} onClick={() => void takeAway()} />
      ) : (
        <Small label={text.remove(name)} icon={<DeleteOutlined />} onClick={() => void takeAway()} />
      )}
    </Box>
  );
}

function Small({ label, icon, onClick, disabled = false }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void; readonly disabled?: boolean }) {
  return (
    <IconButton aria-label={label} title={label} disabled={disabled} onClick={onClick} sx={{ p: '4px', '& svg': { fontSize: 18 } }}>
      {icon}
    </IconButton>
  );
}

/** Enter keeps the new name, Esc the old one. */
function NameField({ view: { key, name }, onDone }: { readonly view: SavedView; readonly onDone: () => void }) {
  const notify = useNotify();
  const rename = useWrite('savedViews', 'rename');
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
    if (typed.trim() === name) return onDone();
    try {
      await rename.mutateAsync({ list: ledgerTable, key, name: typed });
      notify(text.renamed(typed.trim()));
      onDone();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setProblem(error.fields[0]?.message ?? error.message);
    }
  };
  return (
    <TextField
      autoFocus
      hiddenLabel
      fullWidth
      size="small"
      value={typed}
      error={problem !== null}
      helperText={problem}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void keep();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
      onBlur={onDone}
      slotProps={{ htmlInput: { 'aria-label': text.newName(name), maxLength: 60 } }}
      sx={{ flex: 1 }}
    />
  );
}
