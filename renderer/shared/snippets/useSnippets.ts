import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { expandSnippet, matchSnippets, snippetToken, type Snippet } from '../../../preload/contract/snippets.ts';
import { fold } from '../../../preload/contract/turkish.ts';
import { useRead } from '../../api/queries.ts';
import { useSnippetValues } from './values.ts';

const most = 8;

/** Watches a text area for ";;" and letters: shows what fits, and puts the chosen text where the letters stood. */
export function useSnippets() {
  const area = useRef<HTMLTextAreaElement | null>(null);
  const listId = useId();
  const [token, setToken] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const asked = token !== null;
  const all = useRead('snippets', 'list', {}, { enabled: asked });
  const values = useSnippetValues(asked);
  const found = token === null ? [] : matchSnippets(all.data ?? [], token).slice(0, most);
  const marked = found[Math.min(at, found.length - 1)];

  const look = (): void => {
    const { current } = area;
    const next = current === null || current.selectionStart !== current.selectionEnd ? null : snippetToken(current.value.slice(0, current.selectionStart));
    if (next === token) return;
    setToken(next);
    setAt(0);
  };

  const insert = (snippet: Snippet): void => {
    const { current } = area;
    if (current === null || token === null) return;
    const end = current.selectionStart;
    const start = end - token.length - 2;
    const { text, gap } = expandSnippet(snippet.text, values);
    current.focus();
    current.setSelectionRange(start, end);
    // Deprecated and without a successor: nothing else writes so that Ctrl+Z of the field takes it back.
    document.execCommand('insertText', false, text);
    if (gap) current.setSelectionRange(start + gap.from, start + gap.to);
    setToken(null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (marked === undefined || event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return;
    const taken = answer(event);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const answer = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const exact = found.find(({ code }) => fold(code) === fold(token ?? ''));
    if (key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (key === 'ArrowUp') setAt((at + found.length - 1) % found.length);
    else if (key === 'Escape') setToken(null);
    else if ((key === 'Enter' || (key === 'Tab' && !shiftKey)) && marked) insert(marked);
    else if (key === ' ' && exact) insert(exact);
    else return false;
    return true;
  };

  const hold = (element: HTMLTextAreaElement | null): void => {
    area.current = element;
  };

  return { hold, listId, found, marked, look, insert, close: () => setToken(null), onKeyDown };
}
