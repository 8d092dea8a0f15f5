import type { ImportFieldCode } from '../../../preload/contract/import-fields.ts';
import type { CellProblem } from '../../../preload/contract/imports.ts';
import * as v from 'valibot';
import { countOf, dateOf, phoneOf, shownDate, textOf } from '../map/cells.ts';
import type { ColumnOf } from '../map/headings.ts';
import { formatPhone, parsePhone } from '../../../preload/contract/phone.ts';
import { rowText as text } from '../text.ts';
import type { Cell } from '../types.ts';

/** One row of a table while it is turned into a record: cells by field, what will be written, and what is wrong. */
export class RowView {
  readonly problems: CellProblem[] = [];
  /** What the record has no field for; goes into its free text. */
  readonly remarks: string[] = [];
  readonly #cells: readonly Cell[];
  readonly #columns: ReadonlyMap<ImportFieldCode, number>;
  readonly #shown = new Map<ImportFieldCode, string>();

  constructor(cells: readonly Cell[], columns: ReadonlyMap<ImportFieldCode, number>) {
    this.#cells = cells;
    this.#columns = columns;
  }

  mapped(field: ImportFieldCode): boolean {
    return this.#columns.has(field);
  }

  cell(field: ImportFieldCode): Cell {
    const column = this.#columns.get(field);
    return column === undefined ? '' : (this.#cells[column] ?? '');
  }

  text(field: ImportFieldCode): string {
    return textOf(this.cell(field));
  }

  /** One line: what Excel breaks inside a cell is one sentence here. */
  line(field: ImportFieldCode): string {
    return this.text(field).replace(/\s+/g, ' ');
  }

  show(field: ImportFieldCode, shown: string): void {
    this.#shown.set(field, shown);
  }

  error(field: ImportFieldCode, message: string): void {
    this.problems.push({ field, level: 'hata', message });
  }

  warn(field: ImportFieldCode, message: string): void {
    this.problems.push({ field, level: 'uyari', message });
  }

  get refused(): boolean {
    return this.problems.some(({ level }) => level === 'hata');
  }

  date(field: ImportFieldCode, today: string): string | null {
    const cell = this.cell(field);
    if (cell === '') return null;
    const date = dateOf(cell, today);
    if (date === null) this.error(field, text.dateUnreadable(textOf(cell)));
    else this.show(field, shownDate(date));
    return date;
  }

  count(field: ImportFieldCode): number | null {
    const cell = this.cell(field);
    if (cell === '') return null;
    const count = countOf(cell);
    if (count === null) this.error(field, text.countUnreadable(textOf(cell)));
    return count;
  }

  /** E.164, or '' where none is given; what is no phone goes into the remarks. */
  phone(field: ImportFieldCode): string {
    const written = this.line(field);
    if (written === '') return '';
    const phone = parsePhone(written) ?? parsePhone(phoneOf(this.cell(field)));
    if (phone !== null) {
      this.show(field, formatPhone(phone));
      return phone;
    }
    this.warn(field, text.phoneDropped(written));
    this.remarks.push(`${text.fromFile.phone}: ${written}`);
    return '';
  }

  choice<T>(field: ImportFieldCode, choices: Choice<T>): T | null {
    const written = this.line(field);
    if (written === '') return null;
    const found = choices.find(written);
    if (found === undefined) this.error(field, text.choiceUnknown(written, choices.names.join(', ')));
    return found ?? null;
  }

  /** The contract's own check, each issue at the field it came from. */
  parse<S extends v.GenericSchema>(schema: S, draft: unknown, fieldOf: (path: string) => ImportFieldCode): v.InferOutput<S> | null {
    const parsed = v.safeParse(schema, draft);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues as readonly v.BaseIssue<unknown>[]) {
      const field = fieldOf(v.getDotPath(issue) ?? '');
      if (!this.problems.some((problem) => problem.field === field && problem.level === 'hata')) this.error(field, issue.message);
    }
    return null;
  }

  shown(columns: readonly ColumnOf[]): string[] {
    return columns.map(({ field }) => this.#shown.get(field) ?? this.line(field));
  }
}

/** A closed list as people write it. */
export interface Choice<T> {
  find(written: string): T | undefined;
  /** As shown in the sentence of a value that was not recognised. */
  readonly names: readonly string[];
}
