import { listAssets } from '../../../db/queries/assets.ts';
import { listNeighbourhoods, listNgos, listPeople, listUnits } from '../../../db/queries/directory.ts';
import { ledgerKeys } from '../../../db/queries/ledger.ts';
import { rowsOf } from '../../../db/queries/ledger-rows.ts';
import { channelLabels } from '../../../db/queries/period-report.ts';
import { listPurchases } from '../../../db/queries/purchase-list.ts';
import { listFirms } from '../../../db/repositories/firms.ts';
import { loadOwnFields } from '../../../db/repositories/own-fields.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import type { CellValue, ColumnType } from '../../../preload/contract/report-model.ts';
import { Refusal } from '../../bridge/failure.ts';
import { toPersonRow } from '../../features/directory/people.ts';
import { exportText as text } from '../text.ts';
import { assetColumns } from './asset-columns.ts';
import { firmColumns, ledgerColumns, neighbourhoodColumns, ngoColumns, ownColumns, personColumns, purchaseColumns, unitColumns, type ListColumn } from './columns.ts';

/** A list ready to be written: heads, how many rows, and the rows in pieces. */
export interface OpenList {
  readonly columns: readonly { readonly header: string; readonly type: ColumnType; readonly decimals?: number }[];
  /** Heads of the columns left out because they hold names or phones; null where nothing was to be left out. */
  readonly leftOut: readonly string[] | null;
  readonly total: number;
  pieces(): AsyncGenerator<readonly (readonly CellValue[])[]>;
}

export interface ListOptions {
  readonly withoutPersonal: boolean;
}

const pieceSize = 500;

/** Throws Refusal where no column is left. Everything is read of one moment if the caller holds a snapshot. */
export async function openList(reader: Reader, question: ListQuestion, options: ListOptions): Promise<OpenList> {
  switch (question.list) {
    case 'talepler': {
      const names = new Map((await channelLabels(reader)).map(({ code, name }) => [code, name] as const));
      const keys = await ledgerKeys(reader, question.filter, question);
      return listOf(question.columns, byId({ ...ledgerColumns(names, reader.occasion.today), ...ownColumns(await loadOwnFields(reader)) }), options, keys.length, (from) => rowsOf(reader, keys.slice(from, from + pieceSize)));
    }
    case 'kisiler': {
      const page = async (offset: number) => {
        const { rows, total } = await listPeople(reader, { text: question.text, role: question.role, offset, limit: pieceSize });
        return { rows: rows.map(toPersonRow), total };
      };
      const { total } = await page(0);
      return listOf(question.columns, byId(personColumns), options, total, async (from) => (await page(from)).rows);
    }
    case 'satinalmalar': {
      const page = (offset: number, limit: number) => listPurchases(reader, question.filter, { sort: question.sort, descending: question.descending, offset, limit });
      return listOf(question.columns, byId(purchaseColumns), options, (await page(0, 1)).total, async (from) => (await page(from, pieceSize)).rows);
    }
    case 'mahalleler':
      return inOrder(question.columns, byId(neighbourhoodColumns), options, await listNeighbourhoods(reader, whole), question.ids);
    case 'stklar':
      return inOrder(question.columns, byId(ngoColumns), options, await listNgos(reader, whole), question.ids);
    case 'birimler':
      return inOrder(question.columns, byId(unitColumns), options, await listUnits(reader, whole), question.ids);
    case 'demirbaslar': {
      const page = (offset: number) => listAssets(reader, question.filter, { sort: question.sort, descending: question.descending, offset, limit: pieceSize });
      const { total } = await page(0);
      return listOf(question.columns, byId(assetColumns), options, total, async (from) => (await page(from)).rows);
    }
    case 'firmalar':
      return inOrder(question.columns, byId(firmColumns(reader.occasion.today)), options, await listFirms(reader, whole), question.ids);
  }
}

const whole = { text: '', withClosed: true } as const;

type Shown = readonly { readonly id: string; readonly header: string }[];
type ColumnOf<Row> = (id: string) => ListColumn<Row> | undefined;

function byId<Row>(columns: Readonly<Record<string, ListColumn<Row>>>): ColumnOf<Row> {
  return (id) => (Object.hasOwn(columns, id) ? columns[id] : undefined);
}

/** The records with these ids, as they stood on the screen; one that is gone since is gone here too. */
function inOrder<Row extends { readonly id: number }>(shown: Shown, columnOf: ColumnOf<Row>, options: ListOptions, rows: readonly Row[], ids: readonly number[]): OpenList {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  return listOf(shown, columnOf, options, ordered.length, (from) => Promise.resolve(ordered.slice(from, from + pieceSize)));
}

function listOf<Row>(
  shown: Shown,
  columnOf: ColumnOf<Row>,
  { withoutPersonal }: ListOptions,
  total: number,
  rowsFrom: (offset: number) => Promise<readonly Row[]>,
): OpenList {
  // An own field that was taken away since has no column any more.
  const known = shown.flatMap(({ id, header }) => {
    const column = columnOf(id);
    return column ? [{ header, ...column }] : [];
  });
  const written = known.filter(({ personal }) => !withoutPersonal || personal !== true);
  if (written.length === 0) throw new Refusal('rule', text.nothingLeft);
  return {
    columns: written.map(({ header, type, decimals }) => ({ header, type, ...(decimals === undefined ? {} : { decimals }) })),
    leftOut: withoutPersonal ? known.filter(({ personal }) => personal === true).map(({ header }) => header) : null,
    total,
    async *pieces() {
      for (let from = 0; from < total; from += pieceSize) {
        const rows = await rowsFrom(from);
        yield rows.map((row) => written.map(({ value }) => value(row)));
      }
    },
  };
}
