import { systemClock } from '../../main/app/clock.ts';
import { databaseFile } from '../../main/app/data-folder.ts';
import { addDays } from '../../preload/contract/dates.ts';
import type { Role } from '../../preload/contract/rights.ts';
import { openOffice } from '../fixtures/office.ts';
import { makeLedgerOffice } from './ledger-office.ts';

export const pins = { zeynep: '2580', elif: '7139', kemal: '4862' } as const;

/** Zeynep leads the office, Elif does the day's work, Kemal looks on; each has a PIN. Zeynep's code is answered. */
export async function makeUsersOffice(folder: string, count = 4): Promise<string> {
  await makeLedgerOffice(folder, count);
  const today = systemClock.today();
  const office = await openOffice({ today: addDays(today, -1), path: databaseFile(folder), person: 'door' });
  const add = async (name: string, role: Role, pin: string): Promise<void> => {
    const { id } = await office.call('users', 'save', { name, role });
    await office.call('session', 'signIn', { userId: id, pin: '' });
    await office.call('users', 'setOwnPin', { current: '', pin });
    await office.call('session', 'signIn', { userId: 1, pin: '' });
  };
  await add('Elif Şahin', 'memur', pins.elif);
  await add('Kemal Işık', 'izleyici', pins.kemal);
  office.today = today;
  const { recoveryCode } = await office.call('users', 'setOwnPin', { current: '', pin: pins.zeynep });
  await office.close();
  return recoveryCode ?? '';
}
