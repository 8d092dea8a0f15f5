import { fold, sortKey } from '../../preload/contract/turkish.ts';
import { formatNumber, nextNumber } from '../counter.ts';
import { Asset, AssetHolding, type AssetRecord } from '../schema/assets.ts';
import type { Reader, Writer } from '../unit-of-work.ts';

export interface AssetValues {
  readonly name: string;
  readonly detail: string;
  readonly registerNo: string;
  readonly acquiredOn: string;
  readonly value: number | null;
  readonly note: string;
}

export interface HoldingValues {
  readonly neighbourhoodId: number | null;
  readonly unitId: number | null;
  readonly holder: string;
  readonly place: string;
  readonly on: string;
  readonly by: string;
}

export function findAsset(reader: Reader, id: number): Promise<AssetRecord | undefined> {
  return reader.one('SELECT * FROM asset WHERE id = ?', [id]);
}

export function findByRegisterNo(reader: Reader, registerNo: string, exceptId: number | null): Promise<{ readonly number: string } | undefined> {
  return reader.one('SELECT number FROM asset WHERE register_no = ? AND id <> ?', [registerNo, exceptId ?? 0]);
}

/** "D-2026/0007": the next one of the year, taken in the caller's transaction. */
export async function insertAsset(writer: Writer, year: number, purchaseLineId: number | null, values: AssetValues): Promise<{ readonly id: number; readonly number: string }> {
  const seq = await nextNumber(writer, 'asset', year);
  const number = `D-${formatNumber(year, seq)}`;
  const id = await writer.insert(Asset, { year, seq, number, purchase_line_id: purchaseLineId, ...toColumns(values, number, seq), retired_on: null, retire_reason: '' });
  return { id, number };
}

export function updateAsset(writer: Writer, { id, number, seq }: Pick<AssetRecord, 'id' | 'number' | 'seq'>, values: AssetValues): Promise<void> {
  return writer.update(Asset, id, toColumns(values, number, seq));
}

/** The last digits alone find it too. */
function toColumns({ name, detail, registerNo, acquiredOn, value, note }: AssetValues, number: string, seq: number) {
  return {
    name,
    name_sort: sortKey(name),
    search_fold: fold([number, String(seq), name, detail, registerNo].join(' ')),
    detail,
    register_no: registerNo,
    acquired_on: acquiredOn,
    value_kurus: value,
    note,
  };
}

export function retireAsset(writer: Writer, id: number, on: string, reason: string): Promise<void> {
  return writer.update(Asset, id, { retired_on: on, retire_reason: reason });
}

export function unretireAsset(writer: Writer, id: number): Promise<void> {
  return writer.update(Asset, id, { retired_on: null, retire_reason: '' });
}

/** The making of it is taken back: its number stays, register number and purchase line are free for another. */
export async function withdrawAsset(writer: Writer, id: number, reason: string): Promise<void> {
  const asset = await findAsset(writer, id);
  if (!asset) return;
  const { number, seq, name, detail } = asset;
  await writer.update(Asset, id, {
    register_no: '',
    search_fold: fold([number, String(seq), name, detail].join(' ')),
    purchase_line_id: null,
    retired_on: writer.occasion.today,
    retire_reason: reason,
  });
}

/** "Z-2026/0003": one number for everything that goes to somebody together. */
export async function nextFormNo(writer: Writer, year: number): Promise<string> {
  return `Z-${formatNumber(year, await nextNumber(writer, 'asset_form', year))}`;
}

export function insertHolding(writer: Writer, assetId: number, formNo: string, { neighbourhoodId, unitId, holder, place, on, by }: HoldingValues): Promise<number> {
  return writer.insert(AssetHolding, {
    asset_id: assetId,
    neighbourhood_id: neighbourhoodId,
    unit_id: unitId,
    holder,
    holder_fold: fold(holder),
    holder_sort: sortKey(holder),
    place,
    given_on: on,
    given_by: by,
    form_no: formNo,
    returned_on: null,
    returned_to: '',
    condition: '',
    return_note: '',
  });
}

export function endHolding(writer: Writer, id: number, back: { readonly on: string; readonly to: string; readonly condition: string; readonly note: string }): Promise<void> {
  return writer.update(AssetHolding, id, { returned_on: back.on, returned_to: back.to, condition: back.condition, return_note: back.note });
}

export interface HoldingTimes {
  readonly id: number;
  readonly assetId: number;
  readonly holder: string;
  readonly givenOn: string;
  readonly returnedOn: string | null;
}

/** In the order in which they were written down. */
export function holdingTimes(reader: Reader, assetIds: readonly number[]): Promise<HoldingTimes[]> {
  return reader.all(
    `SELECT id, asset_id AS assetId, holder, given_on AS givenOn, returned_on AS returnedOn FROM asset_holding
     WHERE asset_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    [JSON.stringify(assetIds)],
  );
}

export function findAssets(reader: Reader, ids: readonly number[]): Promise<AssetRecord[]> {
  return reader.all('SELECT * FROM asset WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id', [JSON.stringify(ids)]);
}

/** Of a purchase line: hundredths that were accepted, and how many records were made of it; undefined where there is none. */
export function acceptedOfLine(reader: Reader, lineId: number): Promise<{ readonly accepted: number; readonly made: number } | undefined> {
  return reader.one(
    `SELECT COALESCE((SELECT SUM(m.quantity) FROM purchase_movement_line m JOIN purchase_movement p ON p.id = m.movement_id
                      WHERE m.line_id = l.id AND p.kind = 'kabul' AND p.cancelled_on IS NULL), 0) AS accepted,
            (SELECT COUNT(*) FROM asset a WHERE a.purchase_line_id = l.id) AS made
     FROM purchase_line l WHERE l.id = ?`,
    [lineId],
  );
}
