import { integer, integerOrNull, table, text, textOrNull } from './table.ts';

export interface AssetRecord {
  id: number;
  year: number;
  seq: number;
  number: string;
  name: string;
  name_sort: string;
  search_fold: string;
  detail: string;
  register_no: string;
  purchase_line_id: number | null;
  acquired_on: string;
  value_kurus: number | null;
  note: string;
  retired_on: string | null;
  retire_reason: string;
}
export const Asset = table<AssetRecord>('asset', {
  year: integer,
  seq: integer,
  number: text,
  name: text,
  name_sort: text,
  search_fold: text,
  detail: text,
  register_no: text,
  purchase_line_id: integerOrNull,
  acquired_on: text,
  value_kurus: integerOrNull,
  note: text,
  retired_on: textOrNull,
  retire_reason: text,
});

export interface AssetHoldingRecord {
  id: number;
  asset_id: number;
  neighbourhood_id: number | null;
  unit_id: number | null;
  holder: string;
  holder_fold: string;
  holder_sort: string;
  place: string;
  given_on: string;
  given_by: string;
  form_no: string;
  returned_on: string | null;
  returned_to: string;
  condition: string;
  return_note: string;
}
export const AssetHolding = table<AssetHoldingRecord>('asset_holding', {
  asset_id: integer,
  neighbourhood_id: integerOrNull,
  unit_id: integerOrNull,
  holder: text,
  holder_fold: text,
  holder_sort: text,
  place: text,
  given_on: text,
  given_by: text,
  form_no: text,
  returned_on: textOrNull,
  returned_to: text,
  condition: text,
  return_note: text,
});
