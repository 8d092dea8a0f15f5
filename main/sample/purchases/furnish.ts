import type { Writer } from '../../../db/unit-of-work.ts';
import { contract } from '../../../preload/contract/index.ts';
import { purchaseSettings } from '../../features/purchase-settings/handlers.ts';
import { purchaseSettingsOf } from '../../features/purchase-settings/settings.ts';
import { call } from '../call.ts';
import type { Cast } from '../cast.ts';

/** Figures of a budget are made up; the codes are those of the analytic classification (domain.md 4.5). */
const budget: readonly (readonly [code: string, name: string, allocation: number])[] = [
  ['03.2', 'Tüketime yönelik mal ve malzeme alımları', 150_000_000],
  ['03.5', 'Hizmet alımları', 10_000_000],
  ['03.7', 'Menkul mal, gayrimaddi hak alım, bakım ve onarım', 45_000_000],
  ['03.8', 'Gayrimenkul mal bakım ve onarım', 40_000_000],
  ['06.1', 'Mamul mal alımları', 20_000_000],
];

/** Budget, ceilings and signatures of the years that the purchases fall in. */
export async function furnishPurchases(writer: Writer, { clerk, unitHeads }: Cast, years: readonly number[]): Promise<void> {
  for (const year of years) {
    for (const [code, name, allocation] of budget) await call(contract.purchaseSettings.saveBudgetLine, purchaseSettings.saveBudgetLine, writer, { id: null, year, code, tertip: '46.48.07.31', name, allocation, active: true });
    await call(contract.purchaseSettings.saveCeiling, purchaseSettings.saveCeiling, writer, { id: null, year, kind: 'mal', budget: 1_450_000_000, percent: 10, warnPercent: 80 });
    await call(contract.purchaseSettings.saveCeiling, purchaseSettings.saveCeiling, writer, { id: null, year, kind: 'hizmet', budget: 420_000_000, percent: 10, warnPercent: 80 });
  }
  const name = (at: number): string => unitHeads[at]?.name ?? clerk;
  await call(contract.purchaseSettings.save, purchaseSettings.save, writer, {
    ...(await purchaseSettingsOf(writer)),
    spenderName: name(17),
    spenderTitle: 'Muhtarlık İşleri Müdürü',
    realizerName: clerk,
    realizerTitle: 'Memur',
    keeperName: name(18),
    keeperTitle: 'Taşınır Kayıt Yetkilisi',
    commission: `${name(19)}, Başkan\n${clerk}, Üye\n${name(18)}, Üye`,
    researchers: `${clerk}, Memur\n${name(19)}, Memur`,
  });
}
