import { useEffect, useRef, useState } from 'react';
import { mostFilesAtOnce, type WaitingFile } from '../../../preload/contract/files.ts';
import { ApiFailure, call } from '../../api/client.ts';
import { filesText as text } from '../../text/files.ts';
import { useCommand } from '../commands/CommandProvider.tsx';
import { broughtBy, meansFiles, type Brought } from './transfer.ts';
import { uploadFile } from './upload.ts';
import { useMay } from '../session/SessionContext.ts';

export interface Outcome {
  /** Sentences, one for each file that was not taken. */
  readonly refused: readonly string[];
  /** Here already, or not what its name says: the user decides. */
  readonly doubtful: readonly WaitingFile[];
}

const nothing: Outcome = { refused: [], doubtful: [] };

/** Takes files that are dropped on the page, pasted or chosen; what needs no question goes to `onReady` at once. */
export function useFileIntake(onReady: (files: readonly WaitingFile[]) => void) {
  const [sending, setSending] = useState<string | null>(null);
  const [dragging, setDragging] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(nothing);

  const sort = (arrived: readonly WaitingFile[], refused: readonly string[]): void => {
    const sure = arrived.filter(({ same, cameAs }) => same === null && cameAs === null);
    if (sure.length > 0) onReady(sure);
    setOutcome({ refused, doubtful: arrived.filter((file) => !sure.includes(file)) });
  };

  const take = async ({ files, folders }: Brought): Promise<void> => {
    const arrived: WaitingFile[] = [];
    const refused = folders.map((name) => text.folder(name));
    if (files.length > mostFilesAtOnce) refused.push(text.tooMany(mostFilesAtOnce));
    for (const file of files.slice(0, mostFilesAtOnce)) {
      setSending(text.sending(file.name, 0));
      try {
        arrived.push(await uploadFile(file, (percent) => setSending(text.sending(file.name, percent))));
      } catch (error) {
        refused.push(error instanceof ApiFailure ? error.message : text.unreadable(file.name));
      }
    }
    setSending(null);
    sort(arrived, refused);
  };

  const choose = async (): Promise<void> => {
    try {
      const chosen = await call('files', 'choose', {});
      sort(chosen.flatMap((each) => (each.ok ? [each.file] : [])), chosen.flatMap((each) => (each.ok ? [] : [each.message])));
    } catch (error) {
      setOutcome({ refused: [error instanceof Error ? error.message : String(error)], doubtful: [] });
    }
  };
  useCommand('addFile', () => void choose());

  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const may = useMay('files', 'attach');
  useEffect(() => (may ? listen(setDragging, (brought) => void latest.current(brought)) : undefined), [may]);

  return {
    sending,
    dragging,
    outcome,
    choose: () => void choose(),
    decide: (add: boolean): void => {
      const { doubtful } = outcome;
      setOutcome(nothing);
      if (doubtful.length === 0) return;
      if (add) onReady(doubtful);
      else void call('files', 'discard', { tokens: doubtful.map(({ token }) => token) }).catch(() => undefined);
    },
  };
}

/** The whole page is the place to drop on; while a dialog is open nothing beneath it takes anything. */
function listen(dragging: (over: boolean) => void, take: (brought: Brought) => void): () => void {
  const covered = (): boolean => document.querySelector('.MuiModal-root') !== null;
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = covered() ? 'none' : 'copy';
    dragging(!covered());
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) dragging(false);
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dragging(false);
    if (!covered()) take(broughtBy(event.dataTransfer));
  };
  const paste = (event: ClipboardEvent): void => {
    if (!event.clipboardData || covered() || !meansFiles(event.clipboardData, event.target)) return;
    event.preventDefault();
    take(broughtBy(event.clipboardData));
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  window.addEventListener('paste', paste);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
    window.removeEventListener('paste', paste);
  };
}
