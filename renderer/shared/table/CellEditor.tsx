import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useUnsavedGuard } from '../feedback/useUnsavedGuard.tsx';
import { tableText } from '../../text/table.ts';
import { CellNote } from './CellNote.tsx';
import { ChoiceInput, DateInput, TextInput, type InputWords } from './cell-inputs.tsx';
import { afterKey, type After, type Typed } from './edit.ts';
import { NoteBox, NoteLine } from './parts.ts';
import type { CellEditing, Editing } from './useCellEdit.ts';

interface Props<Row> {
  readonly editing: Editing<Row>;
  readonly commit: CellEditing<Row>['commit'];
  readonly leave: () => void;
}

/** The cell under change: Enter and Tab take the value, Esc leaves the old one, a refusal stands below what was typed. */
export function CellEditor<Row>({ editing: { anchor, row, column, edit }, commit, leave }: Props<Row>) {
  const id = useId();
  const before = edit.value(row);
  const typed = useRef<Typed>({ ok: true, value: before });
  const busy = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [hint, setHint] = useState('');
  const guard = useUnsavedGuard(
    () => !typed.current.ok || typed.current.value !== before,
    () => undefined,
  );

  const take = async (after: After): Promise<void> => {
    if (busy.current) return;
    if (!typed.current.ok) {
      setProblem(typed.current.message);
      return;
    }
    busy.current = true;
    const refusal = await commit(typed.current.value, after);
    busy.current = false;
    setProblem(refusal);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const after = afterKey(event);
    // A list that is open takes Enter for its own line first.
    if (after === null || event.defaultPrevented || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    void take(after);
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  const onBlur = (event: FocusEvent): void => {
    // Another window in front is no leaving; the cell still has the focus of this one.
    if (event.currentTarget.contains(event.relatedTarget) || document.activeElement === event.target) return;
    void take('stay');
  };

  const words: InputWords = {
    label: tableText.editing(column.header),
    describedBy: `${id}-note`,
    invalid: problem !== null,
    onTyped: (next) => {
      typed.current = next;
      setProblem(null);
    },
    onHint: setHint,
    take: (after) => void take(after),
  };
  return (
    <CellNote anchor={anchor} over>
      <NoteBox style={{ width: Math.max(anchor.offsetWidth, leastWidth[edit.kind]) }} onKeyDown={onKeyDown} onKeyDownCapture={onKeyDownCapture} onBlur={onBlur} data-editing>
        {edit.kind === 'text' && <TextInput {...words} first={edit.value(row)} maxLength={edit.maxLength} />}
        {edit.kind === 'date' && <DateInput {...words} first={edit.value(row)} />}
        {edit.kind === 'choice' && <ChoiceInput {...words} first={edit.value(row)} options={edit.options} />}
        <NoteLine id={`${id}-note`} role={problem === null ? undefined : 'alert'} data-problem={problem !== null}>
          {problem === null ? hint : `⚠ ${problem}`}
        </NoteLine>
      </NoteBox>
      {guard}
    </CellNote>
  );
}

const leastWidth = { text: 320, date: 230, choice: 320 } as const;
