/**
 * Commands are declared here once; the menu, the palette, the shortcut list and the tests read this list.
 * Keys avoid Ctrl+Alt (AltGr on Turkish keyboards) and the letters ı and İ.
 */
export interface Command {
  readonly label: string;
  readonly group: 'git' | 'kayit' | 'gorunum' | 'yardim';
  /** As shown and as matched: modifiers in the order Ctrl+Shift+Key. */
  readonly key: string | null;
}

export const commandGroups: Readonly<Record<Command['group'], string>> = {
  kayit: 'Kayıt',
  git: 'Git',
  gorunum: 'Görünüm',
  yardim: 'Yardım',
};

export const commands = {
  newRequest: { label: 'Yeni talep', group: 'kayit', key: 'Ctrl+N' },
  sameRequester: { label: 'Aynı kişiden yeni talep', group: 'kayit', key: 'Ctrl+Shift+N' },
  save: { label: 'Kaydet', group: 'kayit', key: 'Ctrl+Enter' },
  print: { label: 'PDF / yazdır', group: 'kayit', key: 'Ctrl+P' },
  palette: { label: 'Ara ya da komut ver', group: 'git', key: 'Ctrl+K' },
  goToday: { label: 'Bugün', group: 'git', key: 'Ctrl+1' },
  goRequests: { label: 'Talepler', group: 'git', key: 'Ctrl+2' },
  goNeighbourhoods: { label: 'Mahalleler', group: 'git', key: 'Ctrl+3' },
  goMuhtars: { label: 'Muhtarlar', group: 'git', key: 'Ctrl+4' },
  goNgos: { label: 'STK’lar', group: 'git', key: 'Ctrl+5' },
  goUnits: { label: 'Birimler', group: 'git', key: 'Ctrl+6' },
  goReports: { label: 'Raporlar', group: 'git', key: 'Ctrl+7' },
  goSettings: { label: 'Ayarlar', group: 'git', key: 'Ctrl+8' },
  back: { label: 'Geri', group: 'git', key: 'Alt+ArrowLeft' },
  toggleNavigation: { label: 'Sol menüyü daralt ya da genişlet', group: 'gorunum', key: 'Ctrl+B' },
  toggleTheme: { label: 'Açık ya da koyu görünüm', group: 'gorunum', key: null },
  help: { label: 'Kısayollar ve yardım', group: 'yardim', key: 'F1' },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
