import { OpenError } from '../../db/open-error.ts';
import { problemText } from '../../preload/contract/start-text.ts';
import { errorText } from '../../preload/contract/text.ts';
import { asStartFailure } from '../app/records.ts';
import { Refusal, toFailure } from '../bridge/failure.ts';
import { keeperText as text } from './text.ts';

/** What went wrong with a backup or a restore, for the person who has to act on it. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof OpenError && error.problem === 'damaged') return problemText.damaged('');
  const { code } = error instanceof OpenError ? asStartFailure(error) : toFailure(error, () => '');
  if (code === 'diskFull') return text.diskFull;
  if (code === 'readOnly' || code === 'fileNotWritable') return text.notWritable;
  return code === 'internal' || code === 'unknown' ? text.failed : (errorText as Readonly<Record<string, string>>)[code] ?? text.failed;
}
