import type { AppStatus, StartProblem } from '../../preload/contract/app.ts';
import type { FileType } from '../../preload/contract/files.ts';
import type { Printer } from '../../preload/contract/reports.ts';
import type { BackupService } from '../backup/service.ts';
import type { Session } from '../session/session.ts';
import type { Exporter } from '../exports/thread/exporter.ts';
import type { UpdateService } from '../updates/service.ts';
import type { HealthPowers } from '../health/powers.ts';

/** A dialog asks where to; null = cancelled. */
export interface SaveQuestion {
  readonly title: string;
  readonly fileName: string;
  readonly extension: 'pdf' | 'xlsx' | 'csv' | 'json' | 'mdpaket' | 'zip' | FileType;
}

/**
 * The powers of the program outside the database. In the window they are Electron's; tests give their own
 * file dialog and clock, nothing else.
 */
export interface Services {
  askSavePath(question: SaveQuestion): Promise<string | null>;
  askFolder(title: string): Promise<string | null>;
  /** Paths of documents and photos that the user chose; [] = cancelled. */
  askFiles(title: string): Promise<readonly string[]>;
  /** Bytes and type of a chosen picture, at most `maximum` bytes; null = cancelled. */
  askPicture(title: string, maximum: number): Promise<{ readonly bytes: Uint8Array; readonly type: 'image/png' | 'image/jpeg' } | null>;
  /** Bytes of a chosen workbook or text table, with its name; null = cancelled. */
  askTable(title: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  /** Path of a pack of the program; null = cancelled. */
  askPackage(title: string): Promise<string | null>;
  /** Opens a file that the program itself has written with the system's own program. */
  openFile(path: string): Promise<void>;
  printers(): Promise<readonly Printer[]>;
  /** Hands a PDF file to the queue of a printer; '' = the default one. Answers the printer's name. */
  printFile(path: string, printer: string): Promise<string>;
  /** A folder for files that are opened or printed; emptied at the next start. */
  readonly temporaryFolder: string;
  readonly start: StartService;
  /** Who sits at the computer. */
  readonly session: Session;
  /** Lists and whole data as files, written in a thread. */
  readonly exporter: Exporter;
  readonly health: HealthPowers;
  readonly backups: BackupService;
  readonly updates: UpdateService;
}

/** Opening the records, and what to do where that fails. */
export interface StartService {
  status(): AppStatus;
  /** Waits for the first attempt. */
  problem(): Promise<StartProblem | null>;
  retry(options: { readonly ignoreClock: boolean }): Promise<StartProblem | null>;
  /** Each of these opens other records and then loads the window anew. */
  useFolder(folder: string): Promise<void>;
  openSample(): Promise<void>;
  leaveSample(): Promise<void>;
  showFolder(): Promise<void>;
  quit(): void;
}
