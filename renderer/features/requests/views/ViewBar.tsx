import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined';
import { Button, Divider, ListItemText, Menu, MenuItem, useMediaQuery } from '@mui/material';
import { useRef, useState } from 'react';
import type { SavedArrangement } from '../../../../preload/contract/saved-views.ts';
import { useWrite } from '../../../api/queries.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { savedViewsText as text } from '../../../text/saved-views.ts';
import { ManageViewsDialog } from './ManageViewsDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { ledgerTable } from './tableOfView.ts';
import type { LedgerViews } from './useLedgerViews.ts';
import { ViewChips } from './ViewChips.tsx';
import { useMay } from '../../../shared/session/SessionContext.ts';

interface Props {
  readonly views: LedgerViews;
  /** The columns as the program has them, where nobody has moved any. */
  readonly firstColumns: SavedArrangement;
  readonly onCrossTable: () => void;
}

/** At the left of the filter row: which view it is, all the others behind it, the first ones beside it as far as there is room. */
export function ViewBar({ views, firstColumns, onCrossTable }: Props) {
  const { current, changed } = views;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const may = useMay('savedViews', 'save');
  const notify = useNotify();
  const save = useWrite('savedViews', 'save');
  const narrow = useMediaQuery('(max-width: 1199px)', { noSsr: true });
  useCommand('chooseView', () => setOpen(true));

  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  const columns = () => views.columnsNow() ?? firstColumns;
  const overwrite = async () => {
    if (!current) return;
    const { key } = await save.mutateAsync({ list: ledgerTable, key: current.key, name: current.name, query: views.asQuery, arrangement: columns() });
    views.keptAs(key);
    notify(text.overwritten(current.name));
  };
  const name = current?.name ?? (views.unnamed ? text.unnamed : text.none);
  return (
    <>
      <Button
        ref={button}
        variant="outlined"
        endIcon={<ExpandMoreOutlined />}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 26, py: 0, px: 1, flex: 'none', maxWidth: narrow ? 190 : 250, whiteSpace: 'nowrap', '& .MuiButton-endIcon': { flex: 'none' } }}
      >
        <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{changed ? text.changedButton(name) : text.button(name)}</span>
      </Button>
      <Menu open={open} anchorEl={() => button.current} onClose={() => setOpen(false)} slotProps={{ paper: { role: 'dialog', 'aria-label': text.group } }}>
        <MenuItem role="menuitemradio" aria-checked={current === null} selected={current === null} onClick={choose(() => views.apply(null))}>
          {text.everything}
        </MenuItem>
        {views.shown.map((view) => (
          <MenuItem key={view.key} role="menuitemradio" aria-checked={view.key === current?.key} selected={view.key === current?.key} onClick={choose(() => views.apply(view))}>
            <ListItemText>{view.name}</ListItemText>
          </MenuItem>
        ))}
        <Divider />
        {may && <MenuItem onClick={choose(() => setDialog('save'))}>{text.save}</MenuItem>}
        {may && current && <MenuItem onClick={choose(() => void overwrite())}>{text.overwrite(current.name)}</MenuItem>}
        <MenuItem onClick={choose(onCrossTable)}>{withKey(text.crossTable, 'crossTable')}</MenuItem>
        {may && <MenuItem onClick={choose(() => setDialog('manage'))}>{text.manage}</MenuItem>}
      </Menu>
      {!narrow && <ViewChips views={views} />}
      {dialog === 'save' && (
        <SaveViewDialog
          query={views.asQuery}
          columns={columns}
          onClose={() => setDialog(null)}
          onSaved={(key) => {
            setDialog(null);
            views.keptAs(key);
          }}
        />
      )}
      {dialog === 'manage' && <ManageViewsDialog views={views.all} onClose={() => setDialog(null)} />}
    </>
  );
}
