import type { ServiceRow } from '../../../db/queries/open311.ts';
import { neighbourhoodTitle } from '../../../preload/contract/neighbourhood-name.ts';
import { outcomeNames, stateNames, typeNames } from '../../../preload/contract/text.ts';
import { exportText as text } from '../text.ts';

/** A service request of Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2, "GET Service Requests"), every field of it in its order. */
export interface ServiceRequest {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string;
  readonly agency_responsible: string;
  readonly service_notice: string | null;
  /** Moments carry their offset from UTC, as the specification demands. */
  readonly requested_datetime: string;
  readonly updated_datetime: string | null;
  readonly expected_datetime: string | null;
  readonly address: string | null;
  readonly address_id: string | null;
  readonly zipcode: string | null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: string | null;
}

export const serviceRequestFields = [
  'service_request_id', 'status', 'status_notes', 'service_name', 'service_code', 'description', 'agency_responsible', 'service_notice',
  'requested_datetime', 'updated_datetime', 'expected_datetime', 'address', 'address_id', 'zipcode', 'lat', 'long', 'media_url',
] as const satisfies readonly (keyof ServiceRequest)[];

/** Turkey has kept one time all year since September 2016; before that only the hour, never the day, may be off. */
const offset = '+03:00';

export function serviceRequest(row: ServiceRow, withPersonal: boolean): ServiceRequest {
  const clean = (words: string): string => (withPersonal ? words : withoutPersonal(words, row.requester));
  const ended = row.state === 'kapali' && row.outcome !== null;
  const notes = [ended && row.outcome !== null ? text.stateWithOutcome(stateNames[row.state], outcomeNames[row.outcome]) : stateNames[row.state], ended ? row.reason : '', ended && withPersonal ? row.resultText : ''];
  return {
    service_request_id: row.number,
    status: row.state === 'kapali' ? 'closed' : 'open',
    status_notes: notes.filter(Boolean).join('. '),
    service_name: row.topic === '' ? typeNames[row.type] : row.topic,
    service_code: row.topicId === null ? row.type : String(row.topicId),
    description: withPersonal && row.text !== '' ? `${row.subject}\n${row.text}` : clean(row.subject),
    agency_responsible: row.unit,
    service_notice: null,
    requested_datetime: `${row.registeredOn}T00:00:00${offset}`,
    updated_datetime: row.updatedAt === null ? null : `${row.updatedAt}${offset}`,
    expected_datetime: row.dueDate === null ? null : `${row.dueDate}T23:59:59${offset}`,
    address: row.neighbourhood === null ? null : neighbourhoodTitle(row.neighbourhood),
    address_id: row.neighbourhoodCode === '' ? null : row.neighbourhoodCode,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}

/** 12.11.2026 and 2026/0143 are as long as a phone. */
const dayOrNumber = /^(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}\/\d+)$/;

/** The asker's own name and whatever may be a phone or identity number, blotted out of a free text. */
export function withoutPersonal(words: string, requester: string): string {
  const blotted = words.replace(/\+?\d(?:[\s()./-]{0,2}\d){6,}/g, (digits) => (dayOrNumber.test(digits) ? digits : text.blot));
  return requester.trim() === '' ? blotted : blotted.replaceAll(requester.trim(), text.blot);
}
