import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { commandGroups, commands, type Command } from '../../../preload/contract/commands.ts';
import { keyCaps } from '../../shared/commands/keys.ts';
import { KeyCaps } from '../../shared/KeyCaps.tsx';
import { commonText } from '../../text/common.ts';
import { shellText } from '../../text/shell.ts';

const text = shellText.help;

/** F1: what this is for, and every shortcut, read from the registry. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const navigate = useNavigate();
  const openGuide = (): void => {
    onClose();
    void navigate('/reports?kind=kilavuz');
  };
  const all: readonly Command[] = Object.values(commands);
  const groups = (Object.keys(commandGroups) as Command['group'][]).map((group) => ({ title: commandGroups[group], entries: all.filter((one) => one.group === group && one.key !== null) }));
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <DialogTitle id={id}>{text.title}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography variant="h2" sx={{ mb: 0.5 }}>
          {text.short}
        </Typography>
        <Box component="ul" sx={{ m: 0, mb: 2, pl: 2.5 }}>
          {text.lines.map((line) => (
            <Typography component="li" key={line}>
              {line}
            </Typography>
          ))}
        </Box>
        <Box sx={{ columns: { md: 2 }, columnGap: 5 }}>
          {groups.map((group) => (
            <KeyGroup key={group.title} title={group.title} entries={group.entries.map(entryOf)} />
          ))}
          <KeyGroup title={text.forms} entries={text.keys} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={openGuide}>{text.guide}</Button>
        <Button variant="contained" autoFocus onClick={onClose}>
          {commonText.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface KeyEntry {
  readonly caps: readonly string[];
  readonly otherCaps?: readonly string[];
  readonly text: string;
}

function entryOf({ key, otherKey, label }: Command): KeyEntry {
  return { caps: keyCaps(key ?? ''), ...(otherKey === undefined ? {} : { otherCaps: keyCaps(otherKey) }), text: label };
}

function KeyGroup({ title, entries }: { readonly title: string; readonly entries: readonly KeyEntry[] }) {
  return (
    <Box sx={{ breakInside: 'avoid', mb: 2 }}>
      <Typography variant="h3" component="h2" sx={{ borderBottom: 1, borderColor: 'divider', mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {entries.map((entry) => (
          <Box key={entry.text} sx={{ display: 'flex', gap: 2, py: '3px', alignItems: 'center' }}>
            <Box component="dt" sx={{ flex: 1 }}>
              {entry.text}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              <KeyCaps caps={entry.caps} />
              {entry.otherCaps && (
                <>
                  {text.or}
                  <KeyCaps caps={entry.otherCaps} />
                </>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
