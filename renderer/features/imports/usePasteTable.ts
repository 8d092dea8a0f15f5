import { useEffect, useRef } from 'react';
import { writesHere } from '../../shared/commands/rests.ts';

export interface Clip {
  readonly html: string;
  readonly text: string;
}

/** Ctrl+V where no field has the focus: a table goes to `onTable`, anything else to `onOther`. */
export function usePasteTable(onTable: (clip: Clip) => void, onOther: () => void): void {
  const latest = useRef({ onTable, onOther });
  useEffect(() => {
    latest.current = { onTable, onOther };
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (writesHere(document.activeElement) || document.querySelector('.MuiDialog-root') !== null || !event.clipboardData) return;
      event.preventDefault();
      const html = event.clipboardData.getData('text/html');
      const text = event.clipboardData.getData('text/plain');
      if (/<table[\s>]/i.test(html)) latest.current.onTable({ html, text: '' });
      else if (/[\t;].*\n|\n.*[\t;]|\t/.test(text)) latest.current.onTable({ html: '', text });
      else latest.current.onOther();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
