import { Autocomplete, Box, TextField as MuiTextField } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { useController } from 'react-hook-form';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import { stateNames } from '../../../../preload/contract/text.ts';
import { fold } from '../../../../preload/contract/turkish.ts';
import { useRead } from '../../../api/queries.ts';
import { FieldFrame } from '../../../shared/form/FieldFrame.tsx';
import { goOn } from '../../../shared/form/goOn.ts';
import { formatPhone } from '../../../shared/format.ts';
import { original } from '../../../shared/privacy/mask.ts';
import { useShown } from '../../../shared/privacy/usePrivacy.ts';
import { commonText } from '../../../text/common.ts';
import { captureText } from '../../../text/requests.ts';
import { firstUsable, isNewPerson, newPerson, sameRequester, toRequester } from './requester.ts';
import { firstMessage } from './messages.ts';
import type { RequestControl } from './values.ts';

interface Props {
  readonly control: RequestControl;
  readonly chosen: RequesterSuggestion | null;
  readonly onChoose: (chosen: RequesterSuggestion | null) => void;
  readonly autoFocus?: boolean;
}

/** "Kim?": typing `yen` lists "Yeni Mh. — Hasan Işık" with the last requests; Enter takes the first and goes on. */
export function RequesterField({ control, chosen, onChoose, autoFocus = false }: Props) {
  const { field, fieldState, formState } = useController({ control, name: 'requester' });
  const [text, setText] = useState(chosen?.label ?? '');
  const [enterWaits, setEnterWaits] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const shown = useShown(chosen);
  const typed = chosen ? '' : text.trim();
  const found = useRead('requests', 'suggestRequester', { text: typed }, { enabled: typed !== '', keep: true });
  const fresh = typed === '' || (found.data !== undefined && !found.isPlaceholderData);
  // The new person comes only with the answer: a line that stands first for a moment would keep the highlight.
  const options = typed === '' ? [] : fresh ? withNewPerson(found.data ?? [], typed) : [...(found.data ?? [])];

  const choose = (picked: RequesterSuggestion | null, goFurther: boolean) => {
    // Picked from a hidden list, the person is still the one who is written.
    const next = original(picked);
    // The next field may appear only now (phone of a new person), so it is drawn before the focus moves.
    flushSync(() => {
      field.onChange(next ? toRequester(next) : null);
      onChoose(next);
      setText(next?.label ?? '');
    });
    const form = input.current?.form;
    if (goFurther && input.current && form) goOn(input.current, form);
  };
  const take = useRef(choose);
  useEffect(() => {
    take.current = choose;
  });
  // Enter came before the list did: it takes the first line of the list that belongs to what was typed.
  useEffect(() => {
    if (!enterWaits || !fresh) return;
    setEnterWaits(false);
    const first = firstUsable(withNewPerson(found.data ?? [], typed));
    if (first) queueMicrotask(() => take.current(first, true));
  }, [enterWaits, fresh, found.data, typed]);

  const onKeyDown = (event: KeyboardEvent & { defaultMuiPrevented?: boolean }) => {
    if (event.key !== 'Enter' || event.ctrlKey || typed === '' || fresh) return;
    event.defaultMuiPrevented = true;
    event.preventDefault();
    setEnterWaits(true);
  };
  const onChange = (event: SyntheticEvent, next: RequesterSuggestion | null) => choose(next, next !== null && event.type === 'keydown');
  const onInputChange = (_: SyntheticEvent, next: string, reason: string) => {
    if (reason === 'reset') return;
    setText(next);
    if (chosen && next !== shown?.label) {
      field.onChange(null);
      onChoose(null);
    }
  };
  const error = !fieldState.invalid ? undefined : chosen ? problemOfChoice(formState.errors.requester) : captureText.whoRequired;

  return (
    <FieldFrame label={captureText.who} required hint={captureText.whoHint} error={error}>
      {({ id, describedBy }) => (
        <Autocomplete<RequesterSuggestion>
          id={id}
          options={options}
          value={shown}
          inputValue={shown ? shown.label : text}
          open={typed !== '' && options.length > 0 && document.activeElement === input.current}
          onChange={onChange}
          onInputChange={onInputChange}
          onBlur={field.onBlur}
          filterOptions={(all) => all}
          getOptionLabel={({ label }) => label}
          getOptionKey={({ kind, seatId, ngoId, personId, name }) => `${kind}-${seatId}-${ngoId}-${personId}-${name}`}
          getOptionDisabled={({ expired }) => expired}
          isOptionEqualToValue={sameRequester}
          autoHighlight
          handleHomeEndKeys={false}
          forcePopupIcon={false}
          noOptionsText={commonText.noMatch}
          clearText={commonText.clear}
          slotProps={{ listbox: { sx: { maxHeight: 420 } } }}
          renderOption={({ key, ...props }, option) => (
            <li key={key} {...props}>
              <SuggestionLine option={option} />
            </li>
          )}
          renderInput={(params) => (
            <MuiTextField
              {...params}
              hiddenLabel
              autoFocus={autoFocus}
              error={error !== undefined}
              inputRef={(element: HTMLInputElement | null) => {
                input.current = element;
                field.ref(element);
              }}
              onKeyDown={onKeyDown}
              slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps.htmlInput, maxLength: 150, spellCheck: false, 'aria-describedby': describedBy, 'aria-required': true } }}
            />
          )}
        />
      )}
    </FieldFrame>
  );
}

function SuggestionLine({ option }: { readonly option: RequesterSuggestion }) {
  if (isNewPerson(option)) {
    return (
      <Box>
        <strong>{captureText.newPerson(option.name)}</strong>
        <Box sx={{ color: 'text.secondary', fontSize: 13.5 }}>{captureText.newPersonDetail}</Box>
      </Box>
    );
  }
  const last = option.lastRequests.map(({ number, subject, state }) => `${number} ${subject} (${stateNames[state]})`).join(' · ');
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {option.label}
      </Box>
      {option.phone && (
        <Box component="span" sx={{ ml: 1 }}>
          {formatPhone(option.phone)}
        </Box>
      )}
      {option.expired && (
        <Box component="span" sx={{ ml: 1 }}>
          {captureText.expired}
        </Box>
      )}
      {last && <Box sx={{ color: 'text.secondary', fontSize: 13.5, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{last}</Box>}
    </Box>
  );
}

/** Phone and neighbourhood have fields of their own and say it there. */
function problemOfChoice(problem: unknown): string | undefined {
  const { phone: _, neighbourhoodId: __, ...own } = (problem ?? {}) as Record<string, unknown>;
  return firstMessage(own);
}

/** The directory first; then the typed name as a new person, unless it is only digits. */
function withNewPerson(found: readonly RequesterSuggestion[], typed: string): RequesterSuggestion[] {
  const known = found.some(({ kind, name }) => kind === 'kisi' && fold(name) === fold(typed));
  const isName = /\p{L}{2}/u.test(typed);
  return isName && !known ? [...found, newPerson(typed)] : [...found];
}
