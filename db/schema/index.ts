import { InterimAnswer, PauseReason, RequestClock, RequestPause, RequestSnooze } from './clocks.ts';
import { DeadlineRule, Holiday, Recalculation, RecalculationLine } from './deadlines.ts';
import { Neighbourhood, NeighbourhoodAlias, NeighbourhoodFormerName, Ngo, NgoContact, Person, SeatTerm, Unit, UnitStaff } from './directory.ts';
import { ImportBatch, ImportProfile } from './imports.ts';
import { CoRequester, NoticeTry, RequestSplit } from './links.ts';
import { Attachment, SnippetTable } from './files.ts';
import { Chase, HandOffBack, Letter, LetterTemplate } from './letters.ts';
import { OwnField, OwnValue } from './own-fields.ts';
import { AccessLog } from './access-log.ts';
import { DisposalLine, DisposalRun, RetentionRule } from './disposal.ts';
import { HandOff, Reason, Request, RequestEvent, Topic } from './requests.ts';
import { Asset, AssetHolding } from './assets.ts';
import { BudgetLine, BudgetYear, Firm, PurchaseLimit, SpendingCeiling } from './firms.ts';
import {
  Purchase,
  PurchaseDocumentTemplate,
  PurchaseEvent,
  PurchaseLine,
  PurchaseMovement,
  PurchaseMovementLine,
  PurchaseOffer,
  PurchaseOfferPrice,
  PurchasePaper,
  PurchasePayment,
  PurchaseStage,
  PurchaseWay,
} from './purchases.ts';
import { SavedView } from './saved-views.ts';

/** Every table that is written through TypeORM. */
export const tables = [
  Neighbourhood,
  NeighbourhoodAlias,
  NeighbourhoodFormerName,
  Person,
  SeatTerm,
  Ngo,
  NgoContact,
  Unit,
  UnitStaff,
  Topic,
  Reason,
  Request,
  HandOff,
  RequestEvent,
  DeadlineRule,
  Holiday,
  Recalculation,
  RecalculationLine,
  ImportBatch,
  ImportProfile,
  CoRequester,
  RequestSplit,
  NoticeTry,
  OwnField,
  OwnValue,
  AccessLog,
  RetentionRule,
  DisposalRun,
  DisposalLine,
  SavedView,
  RequestClock,
  PauseReason,
  RequestPause,
  InterimAnswer,
  RequestSnooze,
  Attachment,
  SnippetTable,
  LetterTemplate,
  Letter,
  Chase,
  HandOffBack,
  Firm,
  PurchaseLimit,
  BudgetYear,
  BudgetLine,
  SpendingCeiling,
  PurchaseWay,
  PurchaseDocumentTemplate,
  Purchase,
  PurchaseLine,
  PurchaseStage,
  PurchasePaper,
  PurchaseOffer,
  PurchaseOfferPrice,
  PurchaseMovement,
  PurchaseMovementLine,
  PurchasePayment,
  PurchaseEvent,
  Asset,
  AssetHolding,
];
