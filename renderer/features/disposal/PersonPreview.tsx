import { Alert, Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { DisposalPreview, DisposalRequest } from '../../../preload/contract/disposal.ts';
import { formatCount } from '../../shared/format.ts';
import { Section } from '../../shared/Section.tsx';
import { disposalText as text } from '../../text/disposal.ts';
import { Fact, Facts } from '../directory/Facts.tsx';

interface Props {
  readonly preview: DisposalPreview;
  readonly blank: readonly number[];
  readonly onBlank: (requestId: number, on: boolean) => void;
}

/** What of one person goes: the record's data, and the texts of the requests with a choice for each. */
export function PersonPreview({ preview, blank, onBlank }: Props) {
  const { person, label, blockers, fields, requests, history, drafts, steps } = preview;
  return (
    <Section title={person}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {blockers.length > 0 && (
          <Alert severity="error" sx={{ py: 0 }}>
            <strong>{text.blocked}</strong> {blockers.join(' ')}
          </Alert>
        )}
        <Typography>{text.becomes(label)}</Typography>
        <Typography sx={{ fontWeight: 600 }}>{text.goes}</Typography>
        {fields.length === 0 ? (
          <Typography color="textSecondary">{text.nothingKept}</Typography>
        ) : (
          <Facts>
            {fields.map(({ label: name, value }) => (
              <Fact key={name} name={name}>
                {value}
              </Fact>
            ))}
          </Facts>
        )}
        <Typography variant="body2" color="textSecondary">
          {text.alsoGone(formatCount(history), formatCount(drafts), formatCount(steps))}
        </Typography>
        {requests.length > 0 && (
          <>
            <Typography sx={{ fontWeight: 600 }}>{text.requestsOf(requests.length)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {text.requestsHint}
            </Typography>
            {requests.map((request) => (
              <RequestTexts key={request.id} request={request} checked={blank.includes(request.id)} onCheck={(on) => onBlank(request.id, on)} />
            ))}
          </>
        )}
      </Box>
    </Section>
  );
}

function RequestTexts({ request, checked, onCheck }: { readonly request: DisposalRequest; readonly checked: boolean; readonly onCheck: (on: boolean) => void }) {
  const { number, subject, texts, files } = request;
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
      <FormControlLabel control={<Checkbox size="small" checked={checked} onChange={(_, on) => onCheck(on)} />} label={text.blank(number)} />
      <Typography variant="body2">{subject}</Typography>
      {texts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {text.noTexts}
        </Typography>
      )}
      {texts.map((each, index) => (
        <Typography key={index} variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', ...(checked ? { textDecoration: 'line-through' } : {}) }}>
          <strong>{each.label}:</strong> {each.text} {each.names && <em>({text.named})</em>}
        </Typography>
      ))}
      {files.length > 0 && <Typography variant="body2">⚠ {text.files(files.length, files.join(', '))}</Typography>}
    </Box>
  );
}
