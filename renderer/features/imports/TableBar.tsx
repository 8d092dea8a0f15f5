import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button, MenuItem, Select, Typography } from '@mui/material';
import type { ImportKind, ImportLook, OpenedTable } from '../../../preload/contract/imports.ts';
import { useRead } from '../../api/queries.ts';
import { FieldFrame } from '../../shared/form/FieldFrame.tsx';
import { importsText as text } from '../../text/imports.ts';
import type { Decisions } from './useLook.ts';

interface Props {
  readonly table: OpenedTable;
  readonly kind: ImportKind;
  readonly look: ImportLook;
  readonly corrected: boolean;
  readonly onDecide: (change: Partial<Decisions>) => void;
  readonly onColumns: () => void;
}

/** Which table, which of its sheets, by which mapping. */
export function TableBar({ table, kind, look, corrected, onDecide, onColumns }: Props) {
  const profiles = useRead('imports', 'profiles', { kind });
  const names = [...new Set([...(profiles.data?.map(({ name }) => name) ?? []), ...(look.profile === '' ? [] : [look.profile])])];
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-end', flexWrap: 'wrap' }}>
      <Typography noWrap sx={{ maxWidth: 320, fontWeight: 600, lineHeight: '32px' }} title={table.fileName}>
        {table.fileName === '' ? text.clipboard : table.fileName}
      </Typography>
      {table.sheets.length > 1 && (
        <Choice
          label={text.sheet}
          value={String(look.mapping.sheet)}
          choices={table.sheets.map(({ name, rows }, at) => [String(at), text.sheetNamed(name, rows)])}
          onChange={(sheet) => onDecide({ sheet: Number(sheet), mapping: null, profile: '', resolutions: [] })}
        />
      )}
      {names.length > 0 && (
        <Choice
          label={text.profile}
          value={corrected ? '' : look.profile}
          choices={[['', corrected ? text.corrected : text.guessed], ...names.map((name): [string, string] => [name, name])]}
          onChange={(profile) => onDecide({ profile, mapping: null })}
        />
      )}
      <Button startIcon={<ViewColumnOutlined />} aria-haspopup="dialog" onClick={onColumns}>
        {text.columnsOf(look.mapping.columns.length, look.headings.length)}
      </Button>
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  readonly width?: number;
}

export function Choice({ label, value, choices, onChange, width = 220 }: ChoiceProps) {
  return (
    <Box sx={{ width }}>
      <FieldFrame label={label}>
        {({ labelId, id }) => (
          <Select fullWidth displayEmpty labelId={labelId} id={id} value={value} onChange={(event) => onChange(event.target.value)}>
            {choices.map(([one, words]) => (
              <MenuItem key={one} value={one}>
                {words}
              </MenuItem>
            ))}
          </Select>
        )}
      </FieldFrame>
    </Box>
  );
}
