import CloseOutlined from '@mui/icons-material/CloseOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { IconButton, OutlinedInput } from '@mui/material';
import { useEffect, useRef, useState, type Ref } from 'react';
import { commonText } from '../text/common.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly placeholder: string;
  readonly label: string;
  readonly width?: number;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Enter, ↓ or Esc goes down into the list. */
  readonly onLeave: () => void;
}

const TYPING_PAUSE = 150;

/** The search box above a list: narrows while one types, one question per pause. */
export function SearchBox({ text, onText, placeholder, label, width = 260, inputRef, onLeave }: Props) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const send = useRef(onText);
  useEffect(() => {
    send.current = onText;
  });
  // The address changed from outside (a link, "clear"): the box follows.
  useEffect(() => {
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      send.current(typed);
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <OutlinedInput
      value={typed}
      inputRef={inputRef}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
        else if (event.key === 'Escape' && typed !== '') setTyped('');
        else if (event.key === 'Escape') onLeave();
        else return;
        event.preventDefault();
      }}
      placeholder={placeholder}
      inputProps={{ 'aria-label': label, maxLength: 200, autoComplete: 'off', spellCheck: false }}
      startAdornment={<SearchOutlined sx={{ fontSize: 16, mr: 0.5, color: 'text.secondary' }} />}
      endAdornment={
        typed && (
          <IconButton aria-label={commonText.clearSearch} sx={{ p: 0.25 }} onClick={() => setTyped('')}>
            <CloseOutlined sx={{ fontSize: 16 }} />
          </IconButton>
        )
      }
      sx={{ width, flex: 'none', height: 26, px: 1, '& input': { py: 0, px: 0, fontSize: 14 } }}
    />
  );
}
