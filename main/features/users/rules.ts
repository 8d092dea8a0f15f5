import type { Role } from '../../../preload/contract/rights.ts';

export interface Member {
  readonly id: number;
  readonly role: Role;
  readonly activeTo: string | null;
}

/** Would the office be left without anybody who may manage users? `after`: the member as it is to be. */
export function losesLastMudur(members: readonly Member[], after: Member): boolean {
  const leads = ({ role, activeTo }: Member): boolean => role === 'mudur' && activeTo === null;
  return members.some(leads) && !members.map((member) => (member.id === after.id ? after : member)).some(leads);
}
