import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { IconButton } from '@mui/material';
import { useState, type RefObject } from 'react';
import type { ListQuestion } from '../../../preload/contract/list-question.ts';
import { exportText as text } from '../../text/export.ts';
import { useCommand } from '../commands/CommandProvider.tsx';
import { withKey } from '../commands/withKey.ts';
import type { Shown, TableHandle } from '../table/DataTable.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { useMay } from '../session/SessionContext.ts';

interface Props {
  readonly table: RefObject<TableHandle | null>;
  /** The list with its filter, as it stands on the screen. */
  readonly question: (shown: Shown) => ListQuestion;
  readonly total: number | undefined;
}

/** The button of a list that takes it out of the program, also by Ctrl+Shift+E. */
export function ListExport({ table, question, total }: Props) {
  const [asked, setAsked] = useState<ListQuestion | null>(null);
  const ask = () => {
    const shown = table.current?.shown();
    if (shown) setAsked(question(shown));
  };
  const may = useMay('exporting', 'list');
  useCommand('exportList', ask);
  const words = withKey(text.button, 'exportList');
  if (!may) return null;
  return (
    <>
      <IconButton aria-label={words} title={words} aria-haspopup="dialog" onClick={ask} sx={{ ml: 'auto', width: 26, height: 26, flex: 'none' }}>
        <FileDownloadOutlined sx={{ fontSize: 18 }} />
      </IconButton>
      {asked && (
        <ExportDialog
          question={asked}
          total={total}
          onClose={() => {
            setAsked(null);
            table.current?.focus();
          }}
        />
      )}
    </>
  );
}
