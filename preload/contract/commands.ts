/**
 * Commands are declared here once; the menu, the palette, the shortcut list and the tests read this list.
 * Keys avoid Ctrl+Alt (AltGr on Turkish keyboards) and the letters ı and İ.
 */
export interface Command {
  readonly label: string;
  readonly group: 'git' | 'kayit' | 'talep' | 'satinalma' | 'gorunum' | 'yardim' | 'tablo';
  /**
   * As shown and as matched: modifiers in the order Ctrl+Shift+Key. A single sign (H, /) counts only while no field
   * has the focus and no dialog is open; Escape only while no dialog is open. Letters that Q and F keyboards share.
   */
  readonly key: string | null;
  /** A second key for the same. */
  readonly otherKey?: string;
  /** The key belongs to a field that has the focus: there it undoes what was typed. */
  readonly fieldsFirst?: true;
  /** The operation that it leads to ("requests.create"): whoever may not do that is not offered the command. */
  readonly needs?: string;
  /** Also while a dialog is open: it ends whatever is on screen. */
  readonly everywhere?: true;
  /** The key means this only while a list has the focus; elsewhere it is the window's or nobody's. */
  readonly inTable?: true;
}

export const commandGroups: Readonly<Record<Command['group'], string>> = {
  kayit: 'Kayıt',
  talep: 'Talep sayfası ve listesi',
  satinalma: 'Satın alma sayfası',
  tablo: 'Listede hücreler',
  git: 'Git',
  gorunum: 'Görünüm',
  yardim: 'Yardım',
};

export const commands = {
  newRequest: { label: 'Yeni talep', group: 'kayit', key: 'Ctrl+N', needs: 'requests.create' },
  sameRequester: { label: 'Aynı kişiden yeni talep', group: 'kayit', key: 'Ctrl+Shift+N', needs: 'requests.create' },
  batchEntry: { label: 'Toplu giriş', group: 'kayit', key: 'Ctrl+G', needs: 'requests.createMany' },
  newPurchase: { label: 'Yeni satın alma', group: 'kayit', key: 'Ctrl+Shift+S', needs: 'purchases.open' },
  valueAbove: { label: 'Üst satırdaki değeri yaz', group: 'kayit', key: 'Ctrl+D', otherKey: "Ctrl+'" },
  save: { label: 'Kaydet', group: 'kayit', key: 'Ctrl+Enter' },
  addFile: { label: 'Dosya ekle', group: 'kayit', key: 'Ctrl+E', needs: 'files.attach' },
  undo: { label: 'Son işlemi geri al', group: 'kayit', key: 'Ctrl+Z', fieldsFirst: true },
  print: { label: 'PDF / yazdır', group: 'kayit', key: 'Ctrl+P' },
  importTable: { label: 'Excel’den aktar', group: 'kayit', key: null, needs: 'imports.open' },
  exportList: { label: 'Listeyi dışa aktar', group: 'kayit', key: 'Ctrl+Shift+E', needs: 'exporting.list' },
  editRecord: { label: 'Açık kaydı düzelt', group: 'kayit', key: 'D', needs: 'requests.change' },
  newAsset: { label: 'Yeni demirbaş', group: 'kayit', key: null, needs: 'assets.create' },
  giveAssets: { label: 'Demirbaşı zimmetle', group: 'kayit', key: 'V', needs: 'assets.handOver' },
  takeAssetsBack: { label: 'Zimmetli demirbaşı iade al', group: 'kayit', key: 'A', needs: 'assets.takeBack' },
  handOff: { label: 'Birime gönder', group: 'talep', key: 'H', needs: 'requests.handOff' },
  recordAnswer: { label: 'Cevabı işle', group: 'talep', key: 'C', needs: 'requests.answer' },
  judgeAnswer: { label: 'Cevap yeterli mi?', group: 'talep', key: 'Y', needs: 'requests.judgeAnswer' },
  closeRequest: { label: 'Talebi sonuçlandır', group: 'talep', key: 'K', needs: 'requests.close' },
  printRecords: { label: 'Seçili kayıtların PDF’i', group: 'talep', key: 'P' },
  chase: { label: 'Birimi üstele (tekit)', group: 'talep', key: 'Ü', needs: 'chases.create' },
  prepareLetter: { label: 'Yazı hazırla', group: 'talep', key: 'Z', needs: 'letters.save' },
  tellRequester: { label: 'Başvurana bildirildi', group: 'talep', key: 'B', needs: 'requests.notify' },
  notReached: { label: 'Ulaşılamadı, yarın yeniden ara', group: 'talep', key: 'U', needs: 'notices.notReached' },
  fixPhone: { label: 'Aranan numarayı düzelt', group: 'talep', key: 'T', needs: 'notices.fixPhone' },
  copyMessage: { label: 'Sonuç mesajını kopyala', group: 'talep', key: 'M' },
  copyEmail: { label: 'Sonuç e-postasını kopyala', group: 'talep', key: 'E' },
  similar: { label: 'Yazarken benzer kayda geç', group: 'talep', key: 'Ctrl+M' },
  purchaseFromRequest: { label: 'Talep için satın alma aç', group: 'talep', key: 'S', needs: 'purchases.open' },
  nextStep: { label: 'Sıradaki adım', group: 'satinalma', key: 'N', needs: 'purchases.completeStage' },
  enterOffers: { label: 'Fiyat tekliflerini aç', group: 'satinalma', key: 'F', needs: 'purchases.putOffer' },
  editCell: { label: 'Hücreyi yerinde düzelt', group: 'tablo', key: 'F2', inTable: true },
  filterColumn: { label: 'Sütunun süzgecini aç', group: 'tablo', key: 'Alt+ArrowDown', inTable: true },
  markRow: { label: 'Satırı toplu işlem için işaretle', group: 'tablo', key: 'Space', inTable: true },
  extendCells: { label: 'Hücre seç (satırları da toplu işleme girer)', group: 'tablo', key: 'Shift+ArrowDown', inTable: true },
  extendToEnd: { label: 'Seçimi listenin sonuna uzat (en çok 200 satır)', group: 'tablo', key: 'Ctrl+Shift+End', inTable: true },
  selectRow: { label: 'Satırın bütün hücrelerini seç', group: 'tablo', key: 'Shift+Space', inTable: true },
  selectAll: { label: 'Listenin bütün hücrelerini seç (en çok 200 satır)', group: 'tablo', key: 'Ctrl+A', inTable: true },
  pasteTable: { label: 'Kopyalanan Excel tablosunu talep olarak aktar', group: 'tablo', key: 'Ctrl+V', inTable: true },
  copyCells: { label: 'Seçili hücreleri başlıklarıyla kopyala', group: 'tablo', key: 'Ctrl+C', inTable: true },
  crossTable: { label: 'Çapraz tablo', group: 'talep', key: 'X' },
  chooseView: { label: 'Görünüm seç', group: 'talep', key: 'G' },
  pauseRequest: { label: 'Talebi beklet', group: 'talep', key: null, needs: 'clocks.pause' },
  wakeRequest: { label: 'Bekletmeyi bitir', group: 'talep', key: null, needs: 'clocks.wake' },
  extendRequest: { label: 'Süreyi uzat', group: 'talep', key: null, needs: 'clocks.extend' },
  interimAnswer: { label: 'Ara cevap ver', group: 'talep', key: null, needs: 'clocks.interim' },
  snoozeRequest: { label: 'Hatırlatmayı ertele', group: 'talep', key: null, needs: 'clocks.snooze' },
  palette: { label: 'Ara ya da komut ver', group: 'git', key: 'Ctrl+K' },
  goToday: { label: 'Bugün', group: 'git', key: 'Ctrl+1' },
  goLate: { label: 'Geciken talepler', group: 'git', key: 'L' },
  goRequests: { label: 'Talepler', group: 'git', key: 'Ctrl+2' },
  goNotices: { label: 'Bildirilecekler', group: 'git', key: 'Ctrl+9' },
  goHandOffs: { label: 'Zimmet listeleri', group: 'git', key: 'Ctrl+Shift+H' },
  goPurchases: { label: 'Satın almalar', group: 'git', key: 'Ctrl+0' },
  goNeighbourhoods: { label: 'Mahalleler', group: 'git', key: 'Ctrl+3' },
  goMuhtars: { label: 'Muhtarlar', group: 'git', key: 'Ctrl+4' },
  goNgos: { label: 'STK’lar', group: 'git', key: 'Ctrl+5' },
  goUnits: { label: 'Birimler', group: 'git', key: 'Ctrl+6' },
  goFirms: { label: 'Firmalar', group: 'git', key: null },
  goAssets: { label: 'Demirbaş ve zimmet', group: 'git', key: 'Ctrl+Shift+D' },
  goReports: { label: 'Raporlar', group: 'git', key: 'Ctrl+7' },
  goSettings: { label: 'Ayarlar', group: 'git', key: 'Ctrl+8' },
  searchList: { label: 'Listede ara', group: 'git', key: 'Ctrl+F', otherKey: '/' },
  leave: { label: 'Sayfadan çık', group: 'git', key: 'Escape' },
  back: { label: 'Geri', group: 'git', key: 'Alt+ArrowLeft' },
  toggleNavigation: { label: 'Sol menüyü daralt ya da genişlet', group: 'gorunum', key: 'Ctrl+B' },
  togglePrivacy: { label: 'Kişisel verileri gizle ya da göster', group: 'gorunum', key: 'F9' },
  lock: { label: 'Kilitle / kullanıcı değiştir', group: 'gorunum', key: 'Ctrl+L', everywhere: true },
  toggleTheme: { label: 'Açık ya da koyu görünüm', group: 'gorunum', key: null },
  help: { label: 'Kısayollar ve yardım', group: 'yardim', key: 'F1' },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
