import type { StoredChange } from '../../../db/queries/history.ts';
import { seatRoles, type SeatRole } from '../../../preload/contract/codes.ts';
import { formatDate, formatDateTime, isDate } from '../../../preload/contract/dates.ts';
import { letterKindNames } from '../../../preload/contract/letter-text.ts';
import type { LetterKind } from '../../../preload/contract/letter-model.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { formatPhone } from '../../../preload/contract/phone.ts';
import { formatMoney } from '../../../preload/contract/money.ts';
import * as purchaseWords from '../../../preload/contract/purchase-text.ts';
import { formatQuantity } from '../../../preload/contract/quantity.ts';
import { roleNames } from '../../../preload/contract/user-text.ts';
import * as words from '../../../preload/contract/text.ts';
import { historyText as text } from './text.ts';

type Names = Readonly<Record<string, string>>;

/** Codes that stand for words, by "table.column" or by the column alone. */
const codes: Readonly<Record<string, Names>> = {
  'request.state': words.stateNames,
  'hand_off.state': words.handOffStateNames,
  'request.type': words.typeNames,
  'neighbourhood.kind': words.neighbourhoodKindNames,
  'holiday.kind': words.holidayKindNames,
  'deadline_rule.unit': words.dayUnitNames,
  'deadline_rule.kind': text.ruleKinds,
  'own_field.kind': text.ownKinds,
  'app_user.role': roleNames,
  'purchase.kind': purchaseWords.purchaseKindNames,
  'purchase.method': purchaseWords.purchaseMethodNames,
  'purchase.state': purchaseWords.purchaseStateNames,
  'purchase.end_reason': purchaseWords.endReasonNames,
  'purchase_limit.certainty': purchaseWords.limitCertaintyNames,
  outcome: words.outcomeNames,
  priority: words.priorityNames,
  requester_kind: words.requesterKindNames,
  role: words.seatRoleNames,
  start_reason: words.termStartNames,
  end_reason: words.termEndNames,
  how: words.notifyNames,
  types: words.typeNames,
  channels: words.channelNames,
  priorities: words.priorityNames,
  font: text.fonts,
};

/** Columns that say yes or no by 1 and 0. */
const truths: ReadonlySet<string> = new Set(['adequate', 'acting', 'active', 'ended', 'responsible', 'own', 'stops_legal', 'tcknEnabled', 'insideMetropolitan', 'enabled', 'banned', 'vat_included', 'count21f', 'halfDayIsWorkday', 'rollOver', 'administrativeLeaveMoves']);

/** Columns of kuruş whose name does not say so. */
const prices: ReadonlySet<string> = new Set(['purchase_line.price', 'purchase_offer_price.price', 'purchase_movement_line.price']);

/** A value of the history as the screen and the paper say it; '' where there was none. */
export function inWords({ entity, field }: Pick<StoredChange, 'entity' | 'field'>, value: string | number | null): string {
  if (value === null || value === '') return '';
  if (truths.has(field)) return Number(value) === 1 ? text.yes : text.no;
  if (field.endsWith('_kurus') || prices.has(`${entity}.${field}`)) return formatMoney(Number(value));
  if (field === 'quantity') return formatQuantity(Number(value));
  const written = String(value);
  if (entity === 'letter') return text.letterText;
  const long = /^#(\d+)$/.exec(written);
  if (long && entity.startsWith('setting:')) return text.long(Number(long[1]));
  if (entity === 'purchase_way' && field === 'stages') return stagesIn(written);
  const names = codes[`${entity}.${field}`] ?? codes[field];
  if (names) return listed(written, names);
  if (/^\[.*\]$/s.test(written)) return listed(written, {});
  if (/^\+\d{11,14}$/.test(written)) return formatPhone(written);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written)) return formatDateTime(written);
  return isDate(written) ? formatDate(written) : written;
}

/** Codes that name a row of the purchases. */
const aboutPurchase: Readonly<Record<string, Names>> = { purchase_movement: purchaseWords.movementNames, purchase_way: purchaseWords.purchaseKindNames, purchase_document_template: purchaseWords.templateNames };

/** Which row of the record; of a seat the place, the office and who held it. */
export function aboutInWords({ entity, about }: Pick<StoredChange, 'entity' | 'about'>): string {
  if (about === '') return '';
  if (entity === 'letter_template') return letterKindNames[about as LetterKind] ?? about;
  const ofPurchase = aboutPurchase[entity]?.[about];
  if (ofPurchase !== undefined) return ofPurchase;
  if (entity === 'request_clock') return text.clocks[about] ?? about;
  if (entity !== 'seat_term') return about;
  const [place = '', role = '', person = ''] = about.split('|');
  return text.seat(neighbourhoodTitle(place), words.seatRoleNames[isRole(role) ? role : 'muhtar'], person);
}

const isRole = (role: string): role is SeatRole => (seatRoles as readonly string[]).includes(role);

/** Names of the stages in the JSON of a way, in their order. */
function stagesIn(written: string): string {
  const stages = JSON.parse(written) as readonly { readonly name: string }[];
  return stages.map(({ name }) => name).join(' → ');
}

/** A code, or a JSON list of codes, by their names. */
function listed(written: string, names: Names): string {
  let values: unknown = written;
  try {
    values = /^\[.*\]$/s.test(written) ? JSON.parse(written) : written;
  } catch {
    // A text that merely begins and ends as a list does.
  }
  return Array.isArray(values) ? values.map((each) => names[String(each)] ?? String(each)).join(', ') : (names[written] ?? written);
}
