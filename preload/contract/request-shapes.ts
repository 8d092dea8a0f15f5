import type { ChannelCode, HandOffState, Outcome, Priority, RequesterKind, RequestState, RequestType } from './codes.ts';
import type { Page } from './fields.ts';
import type { OwnValues } from './own-fields.ts';
import type { RuleKind } from './deadlines.ts';

/** What the request operations answer with. */

/**
 * A page of the ledger. Above some thousand hits the total is only counted so far and `totalIsExact` is false: the screen
 * shows "5.000+" and may ask `count` for the exact number.
 */
export interface LedgerPage extends Page<RequestRow> {
  readonly totalIsExact: boolean;
}

export interface RequestRow {
  readonly id: number;
  readonly number: string;
  readonly registeredOn: string;
  readonly channel: ChannelCode;
  readonly externalNo: string;
  readonly externalDate: string | null;
  readonly petitionDate: string | null;
  readonly type: RequestType;
  readonly topicId: number | null;
  readonly topic: string;
  readonly subject: string;
  readonly requester: string;
  readonly requesterKind: RequesterKind;
  readonly neighbourhood: string;
  readonly unitId: number | null;
  readonly unit: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly priority: Priority;
  /** Last day; null where no rule applies. */
  readonly dueDate: string | null;
  /** 'legal' may be red when it has passed, 'target' is the office's own promise; null where no rule applies. */
  readonly dueKind: RuleKind | null;
  readonly dueEstimated: boolean;
  /** "Beklemede": the day on which its clock runs again by itself; null where it runs. */
  readonly pausedUntil: string | null;
  readonly closedOn: string | null;
  readonly notifiedOn: string | null;
  readonly reopenCount: number;
  /** Reminders sent to units about it (tekit). */
  readonly chaseCount: number;
  readonly own: OwnValues;
  /** Files on the record, without those in the trash. */
  readonly files: number;
}

/** The values of one column, at most 200. */
export interface ValueList {
  readonly values: readonly {
    readonly value: string | number;
    /** '' where the value is a code; the screen names it. */
    readonly label: string;
    readonly count: number;
  }[];
  /** false: there are more. */
  readonly complete: boolean;
}

export interface RequestSaved {
  readonly id: number;
  readonly number: string;
}

export interface HandOff {
  readonly id: number;
  readonly unitId: number;
  readonly unit: string;
  readonly person: string;
  readonly sentOn: string;
  readonly paperNo: string;
  readonly dueOn: string | null;
  readonly note: string;
  readonly state: HandOffState;
  readonly returnedOn: string | null;
  readonly returnReason: string;
  readonly answeredOn: string | null;
  readonly answerText: string;
  readonly answerPaperNo: string;
  /** SAL m.11/3: does the answer fully meet the request? null = not asked yet. */
  readonly adequate: boolean | null;
  readonly adequacyNote: string;
}

export const timelineKinds = [
  'kayit',
  'havale',
  'iade',
  'yanit',
  'yeterlilik',
  'birim_duzeltme',
  'duzeltme',
  'sure',
  'sonuc',
  'bildirim',
  'yeniden_acma',
  'iptal',
  'geri_alma',
  'bekletme',
  'uyandirma',
  'uzatma',
  'ara_cevap',
  'erteleme',
  'ortak',
  'baglanti',
  'dosya',
  'tekit',
  'yazi',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export interface TimelineEntry {
  readonly id: number;
  readonly kind: TimelineKind;
  /** Day the thing happened. */
  readonly on: string;
  /** Moment it was written down. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly text: string;
}

/** What can be done next; computed by the rules in main, so screen and rules cannot differ. */
export const requestActions = [
  'duzelt',
  'havale',
  'birim_duzelt',
  'iade',
  'yanit',
  'yeterlilik',
  'sonuclandir',
  'bildir',
  'yeniden_ac',
  'iptal',
] as const;
export type RequestAction = (typeof requestActions)[number];

export interface RequestDetail extends RequestRow {
  readonly neighbourhoodId: number | null;
  readonly seatId: number | null;
  readonly personId: number | null;
  readonly ngoId: number | null;
  readonly requesterPhone: string;
  /** The muhtar's term ended since; the request keeps the muhtar of its day. */
  readonly requesterTermEnded: boolean;
  readonly text: string;
  readonly priorityReason: string;
  readonly dueExplanation: string;
  readonly dueLegalBasis: string;
  readonly reason: string;
  readonly reasonText: string;
  readonly resultText: string;
  readonly doneOn: string | null;
  readonly planYear: number | null;
  readonly forwardedTo: string;
  readonly duplicateOf: string | null;
  readonly firstClosedOn: string | null;
  readonly cancelReason: string;
  readonly handOffs: readonly HandOff[];
  readonly timeline: readonly TimelineEntry[];
  readonly actions: readonly RequestAction[];
}

/** A line of the "kim?" list: "Yeni Mh. — Hasan Işık (muhtar, 2024–)" with the last three requests. */
export interface RequesterSuggestion {
  readonly kind: RequesterKind;
  readonly seatId: number | null;
  readonly ngoId: number | null;
  readonly personId: number | null;
  readonly neighbourhoodId: number | null;
  readonly name: string;
  readonly label: string;
  readonly phone: string;
  readonly neighbourhood: string;
  /** Shown grey with "görev süresi bitti"; cannot ask in the office's name any more. */
  readonly expired: boolean;
  readonly lastRequests: readonly { readonly id: number; readonly number: string; readonly subject: string; readonly state: RequestState }[];
}

/** A record that may be what is being written down now. */
export interface SimilarRequest {
  readonly id: number;
  readonly number: string;
  readonly registeredOn: string;
  readonly subject: string;
  readonly topic: string;
  readonly unit: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
  readonly closedOn: string | null;
  readonly requester: string;
  /** How many others want it too. */
  readonly others: number;
}

export interface DuePreview {
  readonly dueDate: string | null;
  readonly explanation: string;
  readonly legalBasis: string;
  readonly estimated: boolean;
  readonly kind: RuleKind | null;
  /** The clock that ends later, if there are two. */
  readonly later: { readonly kind: RuleKind; readonly dueDate: string } | null;
}
