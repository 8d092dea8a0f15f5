import type { CSSProperties } from 'react';
import { decimalsOf, defaultAlign, formatCell } from '../../../preload/contract/report-format.ts';
import type { ReportRow, TableSection } from '../../../preload/contract/report-model.ts';
import { DrillLink } from './DrillLink.tsx';
import { paper } from './paper.ts';

/** A table of the report; totals bold with a rule above, as on paper. */
export function PaperTable({ section }: { readonly section: TableSection }) {
  const { columns, rows, emptyText, note, grid } = section;
  const box = grid ? { border: `1px solid ${paper.ink}` } : {};
  const aligns = columns.map(({ align, type }) => align ?? defaultAlign(type));
  if (!rows.some(({ kind = 'row' }) => kind === 'row')) return <div>{emptyText}</div>;
  return (
    <>
      <table style={{ width: '100%', borderCollapse: 'collapse', fontSize: 13, lineHeight: 1.35, fontVariantNumeric: 'tabular-nums' }}>
        <thead>
          <tr>
            {columns.map(({ key, label }, index) => (
              <th key={key} scope="col" style={{ textAlign: aligns[index], borderBottom: `1px solid ${paper.ink}`, padding: '3px 4px', fontWeight: 600, verticalAlign: 'bottom', ...box }}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} style={lineOf(row)}>
              {row.kind === 'group' ? (
                <td colSpan={columns.length} style={{ padding: '6px 4px 2px' }}>
                  {row.cells[0]}
                </td>
              ) : (
                columns.map(({ key, label, type, decimals }, at) => {
                  const value = row.cells[at] ?? null;
                  return (
                    <td key={key} style={{ textAlign: aligns[at], padding: '2px 4px', verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line', ...box }}>
                      <DrillLink drill={row.drills?.[at]} value={value} of={`${row.cells[0]}, ${label}`}>
                        {/* As on paper: an empty cell of a total row says "not added", not "no value". */}
                        {value === null && row.kind !== undefined && row.kind !== 'row' ? '' : formatCell(value, type, decimalsOf(type, decimals))}
                      </DrillLink>
                    </td>
                  );
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <div style={{ fontSize: 12.5, color: paper.quiet, marginTop: 4 }}>{note}</div>}
    </>
  );
}

function lineOf({ kind = 'row' }: ReportRow): CSSProperties {
  if (kind === 'row') return { borderBottom: `1px solid ${paper.faint}` };
  return { fontWeight: 700, ...(kind === 'group' ? {} : { borderTop: `1px solid ${paper.ink}` }) };
}
