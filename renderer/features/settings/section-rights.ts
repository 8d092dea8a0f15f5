import { may, type Role } from '../../../preload/contract/rights.ts';
import type { settingsText } from '../../text/settings.ts';

export type SectionName = keyof typeof settingsText.sections;

interface SectionRight {
  /** Without it the section is not there at all. */
  readonly sees?: readonly [feature: string, operation: string];
  /** Without it the section can be read and nothing in it pressed. */
  readonly changes?: readonly [feature: string, operation: string];
}

/** What a section is for; one that is not named here asks for rights inside. */
const sections: Readonly<Partial<Record<SectionName, SectionRight>>> = {
  kurum: { changes: ['office', 'save'] },
  sureler: { changes: ['deadlines', 'saveRule'] },
  tatiller: { changes: ['deadlines', 'saveHoliday'] },
  hatirlatmalar: { changes: ['clocks', 'saveReminderSettings'] },
  konular: { changes: ['catalogue', 'saveTopic'] },
  gerekceler: { changes: ['catalogue', 'saveReason'] },
  kanallar: { changes: ['catalogue', 'saveChannel'] },
  alanlar: { changes: ['ownFields', 'save'] },
  'satin-alma': { changes: ['purchaseSettings', 'save'] },
  yazilar: { changes: ['letters', 'saveTemplate'] },
  kisaltmalar: { changes: ['snippets', 'save'] },
  dosyalar: { changes: ['files', 'saveSettings'] },
  aktarmalar: { sees: ['imports', 'profiles'] },
  aktarim: { sees: ['exporting', 'list'] },
  kvkk: { sees: ['disposal', 'rules'] },
  erisim: { sees: ['accessLog', 'list'] },
};

/** 'none': not offered; 'look': to be read; 'all'. */
export function sectionRight(role: Role, name: string): 'none' | 'look' | 'all' {
  const section = Object.hasOwn(sections, name) ? sections[name as SectionName] : undefined;
  const allowed = (asked: SectionRight['sees']): boolean => asked === undefined || may(role, ...asked);
  if (!allowed(section?.sees)) return 'none';
  return allowed(section?.changes) ? 'all' : 'look';
}
