import { deleteProfile, findProfile, listBatches, putProfile } from '../../../db/repositories/imports.ts';
import type { Reader } from '../../../db/unit-of-work.ts';
import type { ImportKind, ImportMapping } from '../../../preload/contract/imports.ts';
import { Refusal } from '../../bridge/failure.ts';
import type { FeatureHandlers } from '../../bridge/handlers.ts';
import { checkSheet, type Checked } from '../../import/check/check.ts';
import { choicesOf, type Resolution } from '../../import/choices.ts';
import { lookOf } from '../../import/look.ts';
import { aboveOf, guessColumns } from '../../import/map/headings.ts';
import { headingsOf, mbsProfileName } from '../../import/map/profiles.ts';
import { planOf, savedProfiles, withDefaults } from '../../import/plan.ts';
import { importSheet } from '../../import/run.ts';
import { forgetTable, heldTable, holdTable, pauseOf, stopWork, type HeldTable } from '../../import/tables.ts';
import { importText as text } from '../../import/text.ts';
import type { Sheet } from '../../import/types.ts';
import { writeWhole } from '../../reports/write-whole.ts';
import { found } from '../directory/found.ts';

export const imports = {
  async open({ services }) {
    const file = await services.askTable(text.title);
    return file === null ? null : opened(await holdTable({ kind: 'file', bytes: file.bytes }, file.name));
  },

  paste: async (_door, { html, text: plain }) => opened(await holdTable({ kind: 'clipboard', html, text: plain }, '')),

  look: (door, { tableId, kind, resolutions, includeSame, mapping, sheet: wanted, profile, show }) =>
    door.read(async (reader) => {
      const table = begin(tableId);
      const plan = mapping ? { mapping: await withDefaults(reader, kind, mapped(kind, table, mapping)), profile } : await planOf(reader, kind, table.sheets, { profile, sheet: wanted });
      const sheet = sheetOf(table, plan.mapping);
      const checked = await check(reader, table, { kind, mapping: plan.mapping, resolutions, includeSame });
      return lookOf(reader, kind, sheet, plan.mapping, plan.profile, checked, show);
    }),

  run: (door, { tableId, kind, resolutions, includeSame, mapping, skipRejected }) =>
    door.write(async (writer) => {
      const table = begin(tableId);
      const sheet = sheetOf(table, mapping);
      const job = { kind, sheet, mapping: await withDefaults(writer, kind, mapping), resolutions, includeSame, skipRejected, fileName: table.fileName };
      const total = sheet.rows.length;
      // Judging is a third of the way.
      return importSheet(writer, job, pauseOf(table, 0, total * 1.5), pauseOf(table, total / 2, total * 1.5));
    }),

  progress(_door, { tableId }) {
    const { done, total } = heldTable(tableId).progress;
    return { done: Math.round(done), total: Math.round(total) };
  },

  cancel(_door, { tableId }) {
    stopWork(tableId);
    return null;
  },

  close(_door, { tableId }) {
    forgetTable(tableId);
    return null;
  },

  async saveRejected(door, { tableId, kind, resolutions, includeSame, mapping }) {
    const table = begin(tableId);
    const path = await door.services.askSavePath({ title: text.rejectedTitle, fileName: text.rejectedFile, extension: 'xlsx' });
    if (path === null) return null;
    const checked = await door.read(async (reader) => check(reader, table, { kind, mapping: await withDefaults(reader, kind, mapping), resolutions, includeSame }));
    const { rejectedXlsx } = await import('../../import/rejected.ts');
    await writeWhole(path, await rejectedXlsx(sheetOf(table, mapping), mapping.headerRow, checked));
    return { path };
  },

  async profiles(reader, { kind }) {
    const shipped = kind === 'talepler' ? [{ id: null, name: mbsProfileName, kind }] : [];
    return [...shipped, ...(await savedProfiles(reader, kind)).map(({ id, name }) => ({ id, name, kind }))];
  },

  async saveProfile(door, { tableId, kind, mapping, name }) {
    const headings = headingsOf(mapping, sheetOf(heldTable(tableId), mapping));
    if (headings.length === 0) throw new Refusal('rule', text.noHeadings);
    // A day that holds for one list is not that of the next.
    const defaults = JSON.stringify({ ...mapping.defaults, day: null });
    return { id: await door.write((writer) => putProfile(writer, { kind, name, headings: JSON.stringify(headings), defaults })) };
  },

  async removeProfile(writer, { id }) {
    found(await findProfile(writer, id));
    await deleteProfile(writer, id);
    return null;
  },

  batches: (reader, page) => listBatches(reader, page),
} satisfies FeatureHandlers<'imports'>;

function opened({ tableId, fileName, sheets, repaired }: HeldTable) {
  return { tableId, fileName, sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })), repaired };
}

/** Headings chosen by hand without columns yet: these are guessed from them. */
function mapped(kind: ImportKind, table: HeldTable, mapping: ImportMapping): ImportMapping {
  const { columns, headerRow } = mapping;
  if (columns.length > 0 || headerRow === null) return mapping;
  const { rows } = sheetOf(table, mapping);
  return { ...mapping, columns: guessColumns(kind, rows[headerRow] ?? [], aboveOf(rows, headerRow)) };
}

function begin(tableId: number): HeldTable {
  const table = heldTable(tableId);
  table.stop = false;
  table.progress = { done: 0, total: 0 };
  return table;
}

function sheetOf({ sheets }: HeldTable, { sheet }: ImportMapping): Sheet {
  return found(sheets[sheet]);
}

interface CheckWish {
  readonly kind: ImportKind;
  readonly mapping: ImportMapping;
  readonly resolutions: readonly Resolution[];
  readonly includeSame: boolean;
}

async function check(reader: Reader, table: HeldTable, { resolutions, ...wish }: CheckWish): Promise<Checked> {
  return checkSheet(reader, sheetOf(table, wish.mapping), { ...wish, choices: await choicesOf(reader, resolutions) }, pauseOf(table));
}
