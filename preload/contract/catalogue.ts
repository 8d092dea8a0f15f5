import * as v from 'valibot';
import { channelCodes, type ChannelCode } from './codes.ts';
import { flag, line, optionalId } from './fields.ts';
import { read, write, type Feature } from './operation.ts';

/** The office's own lists: topics, reasons, channels. */

export interface Topic {
  readonly id: number;
  readonly parentId: number | null;
  readonly name: string;
  /** "Yol ve kaldırım › Çukur onarımı" */
  readonly path: string;
  /** Proposed when the topic is chosen. */
  readonly unitId: number | null;
  readonly unit: string;
  readonly active: boolean;
}

export interface Reason {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
}

export interface Channel {
  readonly code: ChannelCode;
  readonly name: string;
  /** Which outside number this channel carries; null = none. */
  readonly externalNo: 'mbs' | 'evrak' | 'basvuru' | null;
  readonly active: boolean;
}

export const catalogue = {
  topics: read(v.object({})).returns<readonly Topic[]>(),
  saveTopic: write(v.object({ id: optionalId, parentId: optionalId, name: line(100), unitId: optionalId, active: v.optional(flag, true) })).returns<{ readonly id: number }>(),
  reasons: read(v.object({})).returns<readonly Reason[]>(),
  saveReason: write(v.object({ id: optionalId, name: line(150), active: v.optional(flag, true) })).returns<{ readonly id: number }>(),
  channels: read(v.object({})).returns<readonly Channel[]>(),
  saveChannel: write(v.object({ code: v.picklist(channelCodes), name: line(60), active: flag })).returns<{ readonly code: ChannelCode }>(),
} satisfies Feature;
