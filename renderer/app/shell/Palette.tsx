import { Box, Dialog, InputBase, Typography } from '@mui/material';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../../api/queries.ts';
import { useCommands } from '../../shared/commands/CommandProvider.tsx';
import { EmptyState } from '../../shared/feedback/EmptyState.tsx';
import { Problem } from '../../shared/feedback/Problem.tsx';
import { useSettled } from '../../shared/useSettled.ts';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { shellText } from '../../text/shell.ts';
import { PaletteRow } from './PaletteRow.tsx';
import { paletteLines, type PaletteLine } from './palette-lines.ts';

const text = shellText.palette;
const typingPause = 90;

/** Ctrl+K: one box over records and commands. Keyboard only: type, ↑ ↓, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const registry = useCommands();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [hurry, setHurry] = useState(false);
  const asked = useSettled(typed.trim(), typingPause);
  const search = useRead('search', 'everything', { text: asked }, { enabled: asked !== '', keep: true });
  const settled = asked === typed.trim() && (asked === '' || (search.data !== undefined && !search.isPlaceholderData) || search.isError);
  const lines = paletteLines(typed, asked === '' ? [] : (search.data ?? []), (name) => registry.available(name));
  const current = Math.min(at, lines.length - 1);

  const open = (line: PaletteLine): void => {
    onClose();
    if (line.type === 'record') void navigate(line.path);
    else registry.run(line.name);
  };

  // Enter pressed before the answer came: the first line of the answer to what was typed is meant, not of an older one.
  const openFirst = useEffectEvent(() => {
    const first = lines[0];
    if (first) open(first);
  });
  useEffect(() => {
    if (hurry && settled) openFirst();
  }, [hurry, settled]);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, typed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const last = lines.length - 1;
      setAt(Math.abs(step) === 1 ? (current + step + lines.length) % Math.max(1, lines.length) : Math.max(0, Math.min(last, current + step)));
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      const line = lines[current];
      if (!settled) setHurry(true);
      else if (line) open(line);
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} maxWidth="sm" fullWidth slotProps={{ paper: { sx: { position: 'fixed', top: 40, m: 0, maxHeight: 'calc(100% - 80px)', overflow: 'hidden' } } }}>
      <h2 id={`${id}-title`} style={visuallyHidden}>
        {text.title}
      </h2>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, height: 48, flex: 'none', borderBottom: 1, borderColor: 'divider' }}>
        <SearchOutlined color="action" />
        <InputBase
          fullWidth
          autoFocus
          value={typed}
          placeholder={text.placeholder}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            setHurry(false);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': text.title,
            'aria-expanded': true,
            'aria-controls': `${id}-list`,
            'aria-autocomplete': 'list',
            'aria-activedescendant': lines[current] ? `${id}-${current}` : undefined,
            spellCheck: false,
          }}
        />
      </Box>
      <Box ref={list} id={`${id}-list`} role="listbox" aria-label={text.title} sx={{ overflow: 'auto', py: 0.5 }}>
        {lines.map((line, index) => (
          <Box key={line.key} role="presentation">
            {line.group !== lines[index - 1]?.group && (
              <Typography role="presentation" sx={{ px: 2, pt: 1, pb: 0.25, fontSize: 13, fontWeight: 600, color: 'text.secondary' }}>
                {line.group}
              </Typography>
            )}
            <PaletteRow id={`${id}-${index}`} line={line} selected={index === current} onOpen={() => open(line)} onPoint={() => setAt(index)} />
          </Box>
        ))}
      </Box>
      {search.error && (
        <Box sx={{ p: 2 }}>
          <Problem error={search.error} />
        </Box>
      )}
      {lines.length === 0 && settled && !search.error && <EmptyState dense title={text.nothing(typed.trim())} body={text.nothingHint} />}
      <Box role="status" sx={{ px: 2, height: 28, lineHeight: '28px', flex: 'none', display: 'flex', justifyContent: 'space-between', fontSize: 13.5, color: 'text.secondary', borderTop: 1, borderColor: 'divider' }}>
        <span>{settled ? text.found(lines.length) : text.searching}</span>
        <span>{text.hint}</span>
      </Box>
    </Dialog>
  );
}
