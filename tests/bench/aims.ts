/** A figure that has an aim: what it is called, in which unit, and how large it may be. */
export interface Aim {
  readonly key: string;
  readonly name: string;
  readonly unit: '×' | 'ms' | 'MB';
  readonly most: number | null;
}

/** Everything that a run answers, in the order of the table. `most: null` is told for knowledge only. */
export const aims: readonly Aim[] = [
  { key: 'startRatio', name: 'Start to the usable Bugün page, to a bare window', unit: '×', most: 1.5 },
  { key: 'startMs', name: '  start of the program, 100,000 requests', unit: 'ms', most: null },
  { key: 'startBareMs', name: '  start of a bare window', unit: 'ms', most: null },
  ...(['100k', '1m'] as const).flatMap((size) => reading(size)),
  { key: 'saveRatio', name: 'Save of one request, to one synced insert', unit: '×', most: 2 },
  { key: 'saveMs', name: '  save at 100,000 requests', unit: 'ms', most: null },
  { key: 'plainInsertMs', name: '  one synced insert', unit: 'ms', most: null },
  { key: 'saveBeyondSyncMs', name: '  save beyond that insert', unit: 'ms', most: 1 },
  { key: 'saveGrowth', name: '  save at 100,000 to save at 1,000', unit: '×', most: null },
  { key: 'undoRatio', name: 'Undo of a bulk hand-off of 200, to the hand-off itself', unit: '×', most: 2 },
  { key: 'bulkMs', name: '  the hand-off', unit: 'ms', most: null },
  { key: 'undoMs', name: '  its undo', unit: 'ms', most: null },
  { key: 'importRatio', name: 'Import of 10,000 requests from xlsx, to LibreOffice making a csv of it', unit: '×', most: 1 },
  { key: 'importMs', name: '  import, from the file to the last record', unit: 'ms', most: null },
  { key: 'importReadMs', name: '  reading the file', unit: 'ms', most: null },
  { key: 'importWriteMs', name: '  judging and writing', unit: 'ms', most: null },
  { key: 'importOfficeMs', name: '  LibreOffice to csv', unit: 'ms', most: null },
  { key: 'undoImportMs', name: 'Undo of an import of 10,000 requests', unit: 'ms', most: null },
  { key: 'periodReportMs', name: 'Month report, whole to the PDF file', unit: 'ms', most: 1000 },
  { key: 'periodReportFirstMs', name: '  the first of a session', unit: 'ms', most: 1000 },
  { key: 'periodReportModelMs', name: '  its figures alone', unit: 'ms', most: null },
  { key: 'mahallePageMs', name: 'Neighbourhood page, whole to the PDF file', unit: 'ms', most: 500 },
  { key: 'mahallePageFirstMs', name: '  the first of a session', unit: 'ms', most: 500 },
  { key: 'mahallePageModelMs', name: '  its figures alone', unit: 'ms', most: null },
  { key: 'exportRatio', name: 'Ledger of 10,000 to xlsx, to plain better-sqlite3 and write-excel-file', unit: '×', most: 1 },
  { key: 'exportMs', name: '  the export, from the records to the file', unit: 'ms', most: null },
  { key: 'plainExportMs', name: '  the plain one', unit: 'ms', most: null },
  { key: 'backupRatio', name: 'Backup of 100,000 requests and 2 GB, made and checked, to a synced copy', unit: '×', most: null },
  { key: 'backupMs', name: '  the backup', unit: 'ms', most: null },
  { key: 'backupAgainMs', name: '  the next one, which shares the files', unit: 'ms', most: null },
  { key: 'plainCopyMs', name: '  the plain copy', unit: 'ms', most: null },
  { key: 'restoreRatio', name: 'Restore of it, checked twice, to a synced copy', unit: '×', most: null },
  { key: 'restoreMs', name: '  the restore', unit: 'ms', most: null },
  { key: 'ledgerMeanwhileMostMs', name: 'First ledger page beside a backup, the slowest', unit: 'ms', most: 50 },
  { key: 'ledgerMeanwhileMs', name: '  99th percentile', unit: 'ms', most: null },
  { key: 'ledgerRestingMs', name: '  the slowest at rest', unit: 'ms', most: null },
  { key: 'rssMb', name: 'Resident memory on the Bugün page, all processes', unit: 'MB', most: null },
  { key: 'rssBareMb', name: '  of a bare window', unit: 'MB', most: null },
  { key: 'rssRatio', name: '  to a bare window', unit: '×', most: null },
  { key: 'rssUsedMb', name: '  after a walk through the rooms', unit: 'MB', most: null },
  { key: 'pssMb', name: 'Memory, shared pages counted once', unit: 'MB', most: 450 },
  { key: 'pssBareMb', name: '  of a bare window', unit: 'MB', most: null },
  { key: 'pssUsedMb', name: '  after a walk through the rooms', unit: 'MB', most: 450 },
];

/** Figures of a small ledger, for `--quick`. */
export const quickAims: readonly Aim[] = reading('10k');

function reading(size: '10k' | '100k' | '1m'): Aim[] {
  const names = { page: 'First ledger page', filter: 'Three filters', search: 'Search while typing' };
  const rows = { '10k': '10,000', '100k': '100,000', '1m': '1,000,000' }[size];
  return [
    ...Object.entries(names).flatMap(([kind, name]) => [
      { key: `${kind}${size}P95Ms`, name: `${name}, ${rows}, 95th percentile`, unit: 'ms', most: 16 } as const,
      { key: `${kind}${size}Ratio`, name: '  to the same SQL by plain better-sqlite3', unit: '×', most: null } as const,
    ]),
    { key: `sorted${size}P95Ms`, name: `Other orders and far pages, ${rows}, 95th percentile`, unit: 'ms', most: 16 },
  ];
}
