/**
 * The one shape every report takes between its query and the screen preview, the PDF, the xlsx and the csv.
 * Plain data only (it crosses the bridge and a worker): raw values, never ready-made figures,
 * so that all four show the same number. `report-format.ts` turns a raw value into text.
 */

export type Orientation = 'portrait' | 'landscape';

/**
 * Raw value by column type: `text`/`phone` string (phone E.164), `integer`/`decimal` number,
 * `percent` a ratio (0.81 → %81), `money` integer kuruş, `date` 'YYYY-MM-DD', `datetime` 'YYYY-MM-DDTHH:MM:SS'.
 * null is "no value".
 */
export type CellValue = string | number | null;

export type ColumnType = 'text' | 'integer' | 'decimal' | 'percent' | 'money' | 'date' | 'datetime' | 'phone';

export type Align = 'left' | 'center' | 'right';

/** How `totalRow` fills the column: 'sum' adds the numbers; without a rule the cell stays empty. */
export type TotalRule = 'sum';

export type ReportColumn = {
  readonly key: string;
  readonly label: string;
  readonly type: ColumnType;
  /** Points (1 cm = 28.35), or '*' for a share of what is left. Left out: fitted to type and content. */
  readonly width?: number | '*';
  /** Left out: text and phone left, dates centred, numbers right. */
  readonly align?: Align;
  /** Digits after the comma for `decimal` and `percent`. Left out: 1 for decimal, 0 for percent. */
  readonly decimals?: number;
  readonly total?: TotalRule;
};

/** The ledger filter behind a figure, so that a click on it opens the records. Not printed. */
export type Drill = Readonly<Record<string, string>>;

export type ReportRow = {
  /** 'group' prints its first cell over the whole width; 'subtotal' and 'total' are bold with a rule above. */
  readonly kind?: 'row' | 'group' | 'subtotal' | 'total';
  /** One value per column, in column order. */
  readonly cells: readonly CellValue[];
  readonly drills?: readonly (Drill | null)[];
};

export type KeyFigure = {
  readonly label: string;
  readonly value: CellValue;
  readonly type: ColumnType;
  readonly decimals?: number;
  /** A short line under the figure, e.g. the change against the period before. */
  readonly note?: string;
  readonly drill?: Drill;
};

export type TableSection = {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Shown instead of an empty table, e.g. "Bu dönemde kayıt yok." */
  readonly emptyText: string;
  readonly note?: string;
  /** Every cell in a box, as on a form: where columns are filled by hand. */
  readonly grid?: boolean;
};

export type FiguresSection = {
  readonly kind: 'figures';
  readonly title?: string;
  readonly figures: readonly KeyFigure[];
};

/** plain: left, without an indent · center: an addressee · right: a date · cover: the large lines of a folder's cover. */
export type TextLook = 'plain' | 'center' | 'right' | 'cover';

export type TextSection = {
  readonly kind: 'text';
  readonly title?: string;
  /** Left out: running text. */
  readonly look?: TextLook;
  /** Blank-line or newline separated paragraphs. */
  readonly text: string;
};

export type ChartBar = {
  readonly label: string;
  readonly value: number;
  /** Same measure in the period compared with; drawn as a hollow bar. */
  readonly compare?: number;
};

/** Horizontal bars; put it beside its table in a `columns` section, never instead of the table. */
export type ChartSection = {
  readonly kind: 'chart';
  readonly title?: string;
  readonly type: ColumnType;
  readonly decimals?: number;
  readonly bars: readonly ChartBar[];
  /** Bars left out for want of space; told under the chart. */
  readonly hiddenBars?: number;
  /** Names of the solid and the hollow bar; needed when a bar has `compare`. */
  readonly legend?: readonly [string, string];
  readonly emptyText: string;
};

export type ListItem = {
  readonly text: string;
  /** Small second line: date, number, unit. */
  readonly detail?: string;
};

export type ListSection = {
  readonly kind: 'list';
  readonly title?: string;
  readonly items: readonly ListItem[];
  readonly emptyText: string;
};

export type LabelValue = { readonly label: string; readonly value: string };

/** Label and value pairs of one record (muhtar card, record print, receipt slip). */
export type FieldsSection = {
  readonly kind: 'fields';
  readonly title?: string;
  readonly fields: readonly LabelValue[];
  /** Every pair in a box, as on a form. */
  readonly grid?: boolean;
};

export type BlockSection = TableSection | FiguresSection | TextSection | ChartSection | ListSection | FieldsSection;

export type ColumnsSection = {
  readonly kind: 'columns';
  readonly left: readonly BlockSection[];
  readonly right: readonly BlockSection[];
  /** Share of the left side, 0.2 to 0.8. Left out: 0.5. */
  readonly leftShare?: number;
  /** Begins a new page. */
  readonly newPage?: boolean;
};

export type ReportSection = BlockSection | ColumnsSection;

export type Letterhead = {
  /** data:image/png or data:image/jpeg URL; anything else is left out. */
  readonly logo?: string;
  /** Printed in Turkish capitals under `T.C.`. */
  readonly institution: string;
  readonly unit: string;
};

export type Signature = {
  /** What the person signs as, above the space: "Düzenleyen", "Teslim alan". */
  readonly role?: string;
  readonly name: string;
  readonly title?: string;
  /** Begins a row of its own: who approves stands below those who drew up. */
  readonly newRow?: boolean;
  /** Somebody from outside the office: the name is hidden on a paper without personal data. */
  readonly personal?: true;
};

export type FitOnePage = {
  /** Fewest rows a list keeps while others are still longer. Left out: 3. */
  readonly keepRows?: number;
};

export type ReportModel = {
  readonly title: string;
  /** A letter: its title names the file and is not printed. */
  readonly untitled?: boolean;
  readonly subtitle?: string;
  readonly letterhead: Letterhead;
  readonly parameters: readonly LabelValue[];
  /** Local time the figures were read, 'YYYY-MM-DDTHH:MM:SS'. */
  readonly generatedAt: string;
  /** How the figures were counted, e.g. date base, what "süresinde" means. */
  readonly methodNotes: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly signatures?: readonly Signature[];
  /** Left out: portrait. */
  readonly orientation?: Orientation;
  /** 'official' sets running text in Tinos 12 as the correspondence regulation asks (m. 7); 'report' in Arimo. */
  readonly style?: 'report' | 'official';
  /** Given: the paper is one A4 always; long lists end with "+ 7 kayıt". */
  readonly fitOnePage?: FitOnePage;
};

/** Signatures as they stand on the paper: four beside each other at most, `newRow` begins a new row. */
export function signatureRows(people: readonly Signature[]): Signature[][] {
  const rows: Signature[][] = [];
  for (const person of people) {
    const last = rows.at(-1);
    if (last === undefined || person.newRow === true || last.length === 4) rows.push([person]);
    else last.push(person);
  }
  return rows;
}

/** Every block of the model in reading order, with two-column blocks opened. */
export function blocksOf(model: ReportModel): BlockSection[] {
  return model.sections.flatMap((section) =>
    section.kind === 'columns' ? [...section.left, ...section.right] : [section],
  );
}

/** Ordinary rows of a table: what "kayıt sayısı" counts. */
export function recordCount(table: TableSection): number {
  return table.rows.filter((row) => (row.kind ?? 'row') === 'row').length;
}

/**
 * A total row over the ordinary rows, by each column's rule. The label goes in the first cell.
 * Ratios and means cannot be added: give their total cells yourself.
 */
export function totalRow(
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  label: string,
  kind: 'subtotal' | 'total' = 'total',
): ReportRow {
  const plain = rows.filter((row) => (row.kind ?? 'row') === 'row');
  const cells = columns.map((column, index): CellValue => {
    if (index === 0) return label;
    if (column.total !== 'sum') return null;
    return plain.reduce((sum, row) => {
      const value = row.cells[index];
      return typeof value === 'number' ? sum + value : sum;
    }, 0);
  });
  return { kind, cells };
}
