import { useState } from 'react';
import { pinProblem } from '../../../preload/contract/pin.ts';
import { PinInput } from '../../shared/form/PinInput.tsx';
import { sessionText as text } from '../../text/session.ts';

export interface NewPin {
  readonly pin: string;
  readonly again: string;
  readonly setPin: (pin: string) => void;
  readonly setAgain: (pin: string) => void;
  /** What stands under each of the two; undefined = nothing. */
  readonly problems: { readonly pin?: string; readonly again?: string };
  /** true where both are the same and may be one; else the sentences appear. */
  readonly check: () => boolean;
}

/** A PIN typed twice. It stays in these two values and nowhere else. */
export function useNewPin(): NewPin {
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<NewPin['problems']>({});
  const check = (): boolean => {
    const wrong = pinProblem(pin);
    setProblems(wrong !== null ? { pin: wrong } : pin === again ? {} : { again: text.different });
    return wrong === null && pin === again;
  };
  return { pin, again, setPin, setAgain, problems, check };
}

/** `error`: what main said of it. */
export function NewPinFields({ own, error, autoFocus = true }: { readonly own: NewPin; readonly error?: string | undefined; readonly autoFocus?: boolean }) {
  return (
    <>
      <PinInput label={text.newPin} hint={text.newPinHint} value={own.pin} onChange={own.setPin} autoFocus={autoFocus} error={own.problems.pin ?? error} />
      <PinInput label={text.newPinAgain} value={own.again} onChange={own.setAgain} error={own.problems.again} />
    </>
  );
}
