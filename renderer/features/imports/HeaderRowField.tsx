import type { ImportLook, ImportMapping } from '../../../preload/contract/imports.ts';
import { importsText as text } from '../../text/imports.ts';
import { Choice } from './TableBar.tsx';

interface Props {
  readonly look: ImportLook;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** Which row holds the headings; titles may stand above it. */
export function HeaderRowField({ look, mapping, onChange }: Props) {
  return (
    <Choice
      label={text.headerRow}
      width={420}
      value={mapping.headerRow === null ? '' : String(mapping.headerRow)}
      choices={[['', text.noHeader], ...look.firstRows.map((words, at) => [String(at), text.headerRowAt(at + 1, words)] as const)]}
      onChange={(row) => onChange({ ...mapping, headerRow: row === '' ? null : Number(row), columns: [] })}
    />
  );
}
