import { Paper } from '@mui/material';
import type { RecalculationResult } from '../../../preload/contract/deadlines.ts';
import { useRead, useWrite } from '../../api/queries.ts';
import { useNotify } from '../../shared/feedback/NotifyProvider.tsx';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { settingsText } from '../../text/settings.ts';
import { CountSettingsBoxes } from './CountSettingsBoxes.tsx';
import { SectionHead } from './SectionHead.tsx';

const text = settingsText.counting;

/** Each tick is written at once and answered with what it moved. */
export function CountSettingsPanel({ onSaved }: { readonly onSaved: (result: RecalculationResult) => void }) {
  const notify = useNotify();
  const settings = useRead('deadlines', 'settings', {});
  const save = useWrite('deadlines', 'saveSettings');
  return (
    <div>
      <SectionHead title={text.title} lead={text.lead} />
      <Paper variant="outlined" sx={{ p: 1 }}>
        <ReadResult read={settings} skeleton={<TableShape rows={3} rowHeight={40} />}>
          {(value) => <CountSettingsBoxes settings={value} disabled={save.isPending} onChange={(next) => save.mutate({ ...next }, { onSuccess: onSaved, onError: (error) => notify(error.message) })} />}
        </ReadResult>
      </Paper>
    </div>
  );
}
