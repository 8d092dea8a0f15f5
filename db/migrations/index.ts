import { Base0000000000001 } from './0001-base.ts';
import { Directory0000000000002 } from './0002-directory.ts';
import { Requests0000000000003 } from './0003-requests.ts';
import { Deadlines0000000000004 } from './0004-deadlines.ts';
import { UndoDrafts0000000000005 } from './0005-undo-drafts.ts';
import { Imports0000000000006 } from './0006-imports.ts';
import { Clocks0000000000007 } from './0007-clocks.ts';
import { LettersChases0000000000008 } from './0008-letters-chases.ts';
import { Links0000000000009 } from './0009-links.ts';
import { FilesSnippets0000000000010 } from './0010-files-snippets.ts';
import { SavedViews0000000000011 } from './0011-saved-views.ts';
import { Exports0000000000013 } from './0013-exports.ts';
import { OwnFields0000000000014 } from './0014-own-fields.ts';
import { Users0000000000015 } from './0015-users.ts';
import { Trace0000000000016 } from './0016-trace.ts';
import { RecordsName0000000000017 } from './0017-records-name.ts';
import { WriteCount0000000000020 } from './0020-write-count.ts';
import { FirmsBudget0000000000021 } from './0021-firms-budget.ts';
import { Purchases0000000000022 } from './0022-purchases.ts';
import { Assets0000000000023 } from './0023-assets.ts';

/** In order. A released migration is never edited; a new one is one file and one line here. */
export const migrations = [
  Base0000000000001,
  Directory0000000000002,
  Requests0000000000003,
  Deadlines0000000000004,
  UndoDrafts0000000000005,
  Imports0000000000006,
  Clocks0000000000007,
  LettersChases0000000000008,
  Links0000000000009,
  FilesSnippets0000000000010,
  SavedViews0000000000011,
  Exports0000000000013,
  OwnFields0000000000014,
  Users0000000000015,
  Trace0000000000016,
  RecordsName0000000000017,
  WriteCount0000000000020,
  FirmsBudget0000000000021,
  Purchases0000000000022,
  Assets0000000000023,
] as const;

/** Number of the newest migration this program knows; a database that ran a higher one is newer than the program. */
export const schemaVersion = migrations.length;
