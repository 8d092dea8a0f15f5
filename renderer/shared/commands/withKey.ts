import { commands, type CommandName } from '../../../preload/contract/commands.ts';
import { commonText } from '../../text/common.ts';
import { keyWords } from './keys.ts';

/** A button's words with the key that does the same, as the registry has it: "Birime gönder (H)". */
export function withKey(words: string, name: CommandName): string {
  const { key } = commands[name];
  return key === null ? words : commonText.withKey(words, keyWords(key));
}
