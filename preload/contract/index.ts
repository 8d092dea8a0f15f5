import { accessLog } from './access-log.ts';
import { app } from './app.ts';
import { assets } from './assets.ts';
import { backups } from './backups.ts';
import { bulk } from './bulk.ts';
import { catalogue } from './catalogue.ts';
import { clocks } from './clocks.ts';
import { crossTable } from './cross-table.ts';
import { chases } from './chases.ts';
import { deadlines } from './deadlines.ts';
import { disposal } from './disposal.ts';
import { drafts } from './drafts.ts';
import { exporting } from './exporting.ts';
import { imports } from './imports.ts';
import { links } from './links.ts';
import { files } from './files.ts';
import { firms } from './firms.ts';
import { health } from './health.ts';
import { handOver } from './hand-over.ts';
import { history } from './history.ts';
import { handOffLists } from './hand-off-lists.ts';
import { letters } from './letters.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { ngos } from './ngos.ts';
import { notices } from './notices.ts';
import { office } from './office.ts';
import type { Client } from './operation.ts';
import { ownFields } from './own-fields.ts';
import { people } from './people.ts';
import { privacyNotice } from './privacy-notice.ts';
import { purchaseDocuments } from './purchase-documents.ts';
import { purchaseSettings } from './purchase-settings.ts';
import { purchases } from './purchases.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { savedViews } from './saved-views.ts';
import { session } from './session.ts';
import { snippets } from './snippets.ts';
import { search, today } from './today.ts';
import { undo } from './undo.ts';
import { updates } from './updates.ts';
import { units } from './units.ts';
import { users } from './users.ts';

/** Every operation of the program. A new feature is one file and one line here. */
export const contract = {
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
} as const;

export type DefterContract = typeof contract;
export type Defter = Client<DefterContract>;
