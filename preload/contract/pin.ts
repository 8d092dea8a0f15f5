import * as v from 'valibot';
import { userText } from './user-text.ts';

export const pinLength = { least: 4, most: 8 } as const;

/** What is wrong with a PIN that is to be chosen; null = nothing. */
export function pinProblem(pin: string): string | null {
  if (!new RegExp(`^[0-9]{${pinLength.least},${pinLength.most}}$`).test(pin)) return userText.pinFormat(pinLength.least, pinLength.most);
  return isTooEasy(pin) ? userText.pinTooEasy : null;
}

/** 1111, 1234, 98765: the first ones that anybody tries. */
function isTooEasy(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 0);
}

/** A PIN that is being chosen. */
export const newPin = v.pipe(
  v.string(userText.pinFormat(pinLength.least, pinLength.most)),
  v.trim(),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? pinProblem(dataset.value) : null;
    if (problem !== null) addIssue({ message: problem });
  }),
);
