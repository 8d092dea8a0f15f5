import type { AllHandlers } from '../bridge/handlers.ts';
import { accessLog } from './access-log.ts';
import { app } from './app.ts';
import { assets } from './assets/handlers.ts';
import { backups } from './backups.ts';
import { catalogue } from './catalogue.ts';
import { clocks } from './clocks/handlers.ts';
import { crossTable } from './cross-table/handlers.ts';
import { chases } from './chases.ts';
import { deadlines } from './deadlines/handlers.ts';
import { neighbourhoods } from './directory/neighbourhoods.ts';
import { ngos } from './directory/ngos.ts';
import { people } from './directory/people.ts';
import { units } from './directory/units.ts';
import { disposal } from './disposal/handlers.ts';
import { drafts } from './drafts.ts';
import { exporting } from './exporting.ts';
import { imports } from './imports/handlers.ts';
import { links } from './links/handlers.ts';
import { notices } from './notices/handlers.ts';
import { files } from './files/handlers.ts';
import { firms } from './directory/firms.ts';
import { health } from './health/handlers.ts';
import { handOver } from './hand-over.ts';
import { history } from './history/handlers.ts';
import { handOffLists } from './hand-off-lists.ts';
import { letters } from './letters/handlers.ts';
import { office } from './office.ts';
import { ownFields } from './own-fields/handlers.ts';
import { privacyNotice } from './privacy-notice/handlers.ts';
import { purchaseDocuments } from './purchase-documents/handlers.ts';
import { purchaseSettings } from './purchase-settings/handlers.ts';
import { purchases } from './purchases/handlers.ts';
import { reports } from './reports.ts';
import { bulk } from './requests/bulk.ts';
import { requests } from './requests/handlers.ts';
import { savedViews } from './saved-views/handlers.ts';
import { snippets } from './snippets.ts';
import { session } from './session.ts';
import { search, today } from './today.ts';
import { updates } from './updates/handlers.ts';
import { undo } from './undo/handlers.ts';
import { users } from './users/handlers.ts';

/** Every handler of the program; a missing or wrong one does not compile. */
export const handlers = {
  app,
  session,
  users,
  office,
  today,
  search,
  requests,
  links,
  notices,
  bulk,
  crossTable,
  neighbourhoods,
  people,
  ngos,
  units,
  firms,
  assets,
  purchaseSettings,
  purchaseDocuments,
  catalogue,
  deadlines,
  clocks,
  purchases,
  reports,
  letters,
  handOffLists,
  chases,
  ownFields,
  savedViews,
  files,
  snippets,
  drafts,
  exporting,
  accessLog,
  disposal,
  handOver,
  privacyNotice,
  history,
  backups,
  undo,
  imports,
  health,
  updates,
} satisfies AllHandlers;
