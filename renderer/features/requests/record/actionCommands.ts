import type { CommandName } from '../../../../preload/contract/commands.ts';
import type { RequestAction } from '../../../../preload/contract/requests.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';

/** The actions of a record that are commands too; their keys stand in the registry. */
export const actionCommands = {
  havale: 'handOff',
  yanit: 'recordAnswer',
  yeterlilik: 'judgeAnswer',
  sonuclandir: 'closeRequest',
  bildir: 'tellRequester',
  duzelt: 'editRecord',
} as const satisfies Readonly<Partial<Record<RequestAction, CommandName>>>;

type CommandedAction = keyof typeof actionCommands;

export function commandOf(action: RequestAction): CommandName | null {
  return action in actionCommands ? actionCommands[action as CommandedAction] : null;
}

/** Answers exactly the commands whose action the rules allow now. */
export function useActionCommands(allowed: readonly RequestAction[], run: (action: RequestAction) => void): void {
  const answer = (action: CommandedAction) => [actionCommands[action], () => run(action), { enabled: allowed.includes(action) }] as const;
  useCommand(...answer('havale'));
  useCommand(...answer('yanit'));
  useCommand(...answer('yeterlilik'));
  useCommand(...answer('sonuclandir'));
  useCommand(...answer('bildir'));
  useCommand(...answer('duzelt'));
}

const actionForms: Readonly<Record<string, RequestAction>> = {
  'requests.change': 'duzelt',
  'requests.handOff': 'havale',
  'requests.correctUnit': 'birim_duzelt',
  'requests.returnHandOff': 'iade',
  'requests.answer': 'yanit',
  'requests.judgeAnswer': 'yeterlilik',
  'requests.close': 'sonuclandir',
  'requests.notify': 'bildir',
  'requests.reopen': 'yeniden_ac',
  'requests.cancel': 'iptal',
};

/** The dialog in which a half-written form goes on, if the rules still allow it. */
export function actionOfForm(form: string | null, allowed: readonly RequestAction[]): RequestAction | null {
  const action = form === null ? undefined : actionForms[form];
  return action !== undefined && allowed.includes(action) ? action : null;
}
