import type { Control, FieldValues, UseFormReturn } from 'react-hook-form';
import type { ChannelCode, RequestType } from '../../../../preload/contract/codes.ts';
import { formatOwn, type OwnField, type OwnValues } from '../../../../preload/contract/own-fields.ts';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import type { InputOf } from '../../../api/client.ts';
import { toRequester } from './requester.ts';

export type CreateValues = InputOf<'requests', 'create'> & FieldValues;
/** The fields that the new form and the correction share; both forms look alike to them. */
export type RequestForm = UseFormReturn<FieldValues, unknown, FieldValues>;
export type RequestControl = Control<FieldValues, unknown, FieldValues>;

/** Kept from the last record for "aynı kişiden yeni". */
export interface Start {
  readonly requester: RequesterSuggestion | null;
  readonly channel: ChannelCode;
  readonly type: RequestType;
  readonly registeredOn: string;
}

/** Kept values as the form's fields show them: a number with its comma, a day as the date field holds it. */
export function typedOwn(fields: readonly OwnField[], values: OwnValues): Record<string, string> {
  return Object.fromEntries(fields.flatMap(({ id, kind }) => (values[id] === undefined ? [] : [[String(id), kind === 'sayi' ? formatOwn(kind, values[id]) : values[id]] as const])));
}

export function emptyValues({ requester, channel, type, registeredOn }: Start): CreateValues {
  return {
    requester: (requester ? toRequester(requester) : null) as CreateValues['requester'],
    channel,
    externalNo: '',
    externalDate: null,
    petitionDate: null,
    type,
    topicId: null,
    subject: '',
    text: '',
    priority: 'normal',
    priorityReason: '',
    registeredOn,
    unitId: null,
    confirmedOldDate: false,
    own: {},
    files: [],
  };
}
