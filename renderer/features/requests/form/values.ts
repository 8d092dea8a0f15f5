import type { Control, FieldValues, UseFormReturn } from 'react-hook-form';
import type { ChannelCode, RequestType } from '../../../../preload/contract/codes.ts';
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
  };
}
