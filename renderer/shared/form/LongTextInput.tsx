import { OutlinedInput } from '@mui/material';
import type { InputHTMLAttributes } from 'react';
import { SnippetList } from '../snippets/SnippetList.tsx';
import { useSnippets } from '../snippets/useSnippets.ts';

export interface LongTextInputProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly inputRef: (element: HTMLTextAreaElement | null) => void;
  readonly rows: number;
  readonly error: boolean;
  readonly autoFocus: boolean;
  readonly disabled: boolean;
  readonly placeholder?: string;
  readonly inputProps: InputHTMLAttributes<HTMLInputElement>;
}

/** A text area that grows, in which ";;" and a few letters become a whole text. */
export function LongTextInput({ rows, inputRef, onChange, onBlur, inputProps, ...input }: LongTextInputProps) {
  const snippets = useSnippets();
  const { hold, listId, found, marked } = snippets;
  return (
    <div style={{ position: 'relative' }}>
      <OutlinedInput
        {...input}
        fullWidth
        multiline
        minRows={rows}
        maxRows={18}
        onChange={(event) => {
          onChange(event.target.value);
          snippets.look();
        }}
        onBlur={() => {
          onBlur();
          snippets.close();
        }}
        onKeyDown={snippets.onKeyDown}
        inputRef={(element: HTMLTextAreaElement | null) => {
          hold(element);
          inputRef(element);
        }}
        inputProps={{
          ...inputProps,
          onSelect: snippets.look,
          ...(marked ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${marked.id}` } : {}),
        }}
      />
      <SnippetList id={listId} found={found} marked={marked} onPick={snippets.insert} />
    </div>
  );
}
