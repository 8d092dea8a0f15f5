import type { DefterContract } from './index.ts';

/** From the least to the most: each may do what those before it may. */
export const roles = ['izleyici', 'memur', 'mudur'] as const;
export type Role = (typeof roles)[number];

/** The least role that may, or 'always': also while the window is locked. */
export type Right = Role | 'always';

type Rights = { readonly [F in keyof DefterContract]: { readonly [O in keyof DefterContract[F]]: Right } };

/**
 * Who may do what, an operation a line; main asks it before every handler, the screen hides by it.
 * - izleyici (a vice-mayor, a trainee) looks and prints, and changes nothing but the own PIN.
 * - memur does the day's work. That includes "iptal": it keeps the number, asks for a reason, and is the clerk's own
 *   mistake to mend; and bringing tables in, because the MBS list comes every morning (product.md, 09:30).
 * - mudur decides what holds for everybody (periods, holidays, reasons, channels, letter templates, the letterhead), who
 *   works here, where the data lies, and what leaves the house whole. A merge of neighbourhoods moves the history of years.
 * Undoing follows the undone: a memur takes back what is theirs to do, done by themselves (features/undo/undo-step.ts).
 */
export const rights: Rights = {
  app: { start: 'always', retryStart: 'always', showDataFolder: 'izleyici', chooseDataFolder: 'mudur', openSample: 'izleyici', leaveSample: 'izleyici', quit: 'always' },
  session: { status: 'always', signIn: 'always', lock: 'always', recover: 'always' },
  users: { list: 'mudur', save: 'mudur', setActive: 'mudur', givePin: 'mudur', clearPin: 'mudur', setOwnPin: 'izleyici', newRecoveryCode: 'mudur', settings: 'izleyici', saveSettings: 'mudur' },
  office: { get: 'izleyici', save: 'mudur', provinces: 'izleyici', neighbourhoodsOf: 'izleyici', defaultUnits: 'izleyici', setUp: 'mudur', chooseLogo: 'mudur' },
  today: { summary: 'izleyici' },
  search: { everything: 'izleyici' },
  requests: {
    list: 'izleyici', count: 'izleyici', values: 'izleyici', get: 'izleyici', suggestRequester: 'izleyici', findByExternalNo: 'izleyici',
    formDefaults: 'izleyici', previewDue: 'izleyici', similar: 'izleyici', suggestSubject: 'izleyici',
    create: 'memur', createMany: 'memur', change: 'memur', setField: 'memur', handOff: 'memur', correctUnit: 'memur', returnHandOff: 'memur', answer: 'memur',
    judgeAnswer: 'memur', close: 'memur', notify: 'memur', reopen: 'memur', cancel: 'memur',
  },
  links: { of: 'izleyici', join: 'memur', leave: 'memur', markDuplicates: 'memur', unlinkDuplicate: 'memur', split: 'memur' },
  notices: { list: 'izleyici', told: 'memur', notReached: 'memur', fixPhone: 'memur' },
  bulk: { preview: 'izleyici', close: 'memur', tell: 'memur' },
  crossTable: { get: 'izleyici' },
  neighbourhoods: {
    list: 'izleyici', get: 'izleyici', timeline: 'izleyici', resolve: 'izleyici',
    create: 'memur', change: 'memur', rename: 'memur', merge: 'mudur', addAlias: 'memur', removeAlias: 'memur',
  },
  people: { list: 'izleyici', get: 'izleyici', timeline: 'izleyici', samePhone: 'izleyici', opened: 'izleyici', showTckn: 'memur', create: 'memur', change: 'memur', startTerm: 'memur', endTerm: 'memur' },
  ngos: { list: 'izleyici', get: 'izleyici', timeline: 'izleyici', create: 'memur', change: 'memur', addContact: 'memur', removeContact: 'memur' },
  units: { list: 'izleyici', get: 'izleyici', create: 'memur', change: 'memur', end: 'memur', addStaff: 'memur', removeStaff: 'memur' },
  firms: { list: 'izleyici', get: 'izleyici', create: 'memur', change: 'memur', recordBanCheck: 'memur' },
  assets: { list: 'izleyici', get: 'izleyici', create: 'memur', change: 'memur', handOver: 'memur', takeBack: 'memur', retire: 'memur', unretire: 'memur' },
  purchaseSettings: {
    get: 'izleyici', save: 'mudur', limits: 'izleyici', saveLimit: 'mudur', removeLimit: 'mudur',
    budget: 'izleyici', saveBudgetLine: 'mudur', setYearClosed: 'mudur', saveCeiling: 'mudur', removeCeiling: 'mudur',
    ways: 'izleyici', saveWay: 'mudur', resetWay: 'mudur',
  },
  purchaseDocuments: { templates: 'izleyici', preview: 'izleyici', saveTemplate: 'mudur', resetTemplate: 'mudur' },
  catalogue: { topics: 'izleyici', saveTopic: 'mudur', reasons: 'izleyici', saveReason: 'mudur', channels: 'izleyici', saveChannel: 'mudur' },
  deadlines: {
    rules: 'izleyici', saveRule: 'mudur', holidays: 'izleyici', saveHoliday: 'mudur', removeHoliday: 'mudur', settings: 'izleyici', saveSettings: 'mudur',
    recalculation: 'izleyici', recalculations: 'izleyici',
  },
  clocks: {
    of: 'izleyici', pause: 'memur', wake: 'memur', extend: 'memur', interim: 'memur', snooze: 'memur', pauseReasons: 'izleyici', savePauseReason: 'mudur',
    reminders: 'izleyici', reminderCounts: 'izleyici', reminderSettings: 'izleyici', saveReminderSettings: 'mudur',
  },
  purchases: {
    list: 'izleyici', get: 'izleyici', start: 'izleyici', advice: 'izleyici', open: 'memur', change: 'memur', changeLines: 'memur', completeStage: 'memur', skipStage: 'memur', reopenStage: 'memur', passOn: 'memur',
    putOffer: 'memur', removeOffer: 'memur', decide: 'memur', order: 'memur', deliver: 'memur', accept: 'memur', invoice: 'memur', pay: 'memur', drop: 'memur', cancelMovement: 'memur', cancelPayment: 'memur',
    markPaper: 'memur', end: 'memur', resume: 'memur',
  },
  // Printing is looking: a saved or printed paper changes no record.
  reports: { preview: 'izleyici', save: 'izleyici', open: 'izleyici', printers: 'izleyici', print: 'izleyici' },
  letters: {
    templates: 'izleyici', preview: 'izleyici', saveTemplate: 'mudur', resetTemplate: 'mudur', settings: 'izleyici', saveSettings: 'mudur',
    draft: 'izleyici', ofRequest: 'izleyici', save: 'memur',
  },
  handOffLists: { ofDay: 'izleyici', lastDay: 'izleyici', tick: 'memur' },
  chases: { preview: 'izleyici', create: 'memur' },
  ownFields: { list: 'izleyici', save: 'mudur', arrange: 'mudur' },
  savedViews: { list: 'izleyici', save: 'memur', rename: 'memur', arrange: 'memur', hide: 'memur', remove: 'memur' },
  files: {
    list: 'izleyici', begin: 'memur', piece: 'memur', finish: 'memur', cancel: 'memur', choose: 'memur', waiting: 'izleyici', discard: 'memur', tidy: 'memur',
    attach: 'memur', remove: 'memur', restore: 'memur', open: 'izleyici', saveCopy: 'izleyici', settings: 'izleyici', saveSettings: 'mudur',
  },
  snippets: { list: 'izleyici', save: 'memur' },
  drafts: { list: 'izleyici', keep: 'memur', drop: 'memur' },
  exporting: { list: 'memur', whole: 'mudur', open311: 'memur', progress: 'memur', cancel: 'memur', openLast: 'memur' },
  // Who looked at whom is for the one who answers for it.
  accessLog: { list: 'mudur', actors: 'mudur' },
  history: { of: 'izleyici' },
  handOver: { people: 'mudur' },
  privacyNotice: { get: 'izleyici', save: 'mudur', reset: 'mudur' },
  // Erasing for good is the müdür's; that it is overdue concerns everybody.
  disposal: { rules: 'mudur', saveRule: 'mudur', settings: 'mudur', saveSettings: 'mudur', state: 'izleyici', backup: 'mudur', candidates: 'mudur', preview: 'mudur', run: 'mudur', runs: 'mudur' },
  undo: { step: 'memur' },
  imports: {
    open: 'memur', paste: 'memur', look: 'memur', run: 'memur', progress: 'memur', cancel: 'memur', close: 'memur', saveRejected: 'memur',
    profiles: 'memur', saveProfile: 'memur', removeProfile: 'memur', batches: 'memur',
  },
  // Putting an older state in the place of the records undoes everybody's work; where they could not be opened it is a way out.
  // How old the backup is, the small window of the closing asks when nobody is signed in any more.
  backups: {
    state: 'always', list: 'memur', make: 'memur', cancel: 'memur', chooseSecond: 'mudur', forgetSecond: 'mudur', choose: 'mudur', choosePack: 'mudur', setPassword: 'mudur',
    pack: 'mudur', readingCopy: 'mudur', restore: 'mudur',
  },
  // Another program on this computer is as grave as other records.
  updates: { settings: 'izleyici', saveSettings: 'mudur', status: 'izleyici', check: 'mudur', checkFolder: 'mudur', start: 'mudur', stop: 'mudur', installNow: 'mudur', showPrevious: 'mudur' },
  health: { report: 'izleyici', look: 'memur', progress: 'memur', cancel: 'memur', bundle: 'memur', bundleLines: 'memur', saveBundle: 'memur' },
};

/** Papers that not everybody who prints may print: what their screens show is not for everybody either. */
const paperRights: Readonly<Record<string, Role>> = { erisim: 'mudur', imha_listesi: 'mudur', imha: 'mudur', devir: 'mudur', kvkk_cevap: 'mudur' };

/** May this role see and take out this kind of paper? */
export function mayPrint(role: Role, kind: string): boolean {
  return roles.indexOf(role) >= roles.indexOf(Object.hasOwn(paperRights, kind) ? (paperRights[kind] ?? 'izleyici') : 'izleyici');
}

/** Ways out of records that could not be opened: nobody can sign in there, so they are open to whoever sits there. */
export const waysOut: ReadonlySet<string> = new Set(['app.showDataFolder', 'app.chooseDataFolder', 'backups.list', 'backups.make', 'backups.cancel', 'backups.choose', 'backups.choosePack', 'backups.restore']);

export function rightOf(feature: string, operation: string): Right | null {
  const members = Object.hasOwn(rights, feature) ? (rights as unknown as Readonly<Record<string, Readonly<Record<string, Right>>>>)[feature] : undefined;
  return members && Object.hasOwn(members, operation) ? (members[operation] ?? null) : null;
}

/** May this role do it? What has no row nobody may. */
export function may(role: Role, feature: string, operation: string): boolean {
  const right = rightOf(feature, operation);
  return right !== null && (right === 'always' || roles.indexOf(role) >= roles.indexOf(right));
}
