import { Box, ButtonBase, Chip, Typography } from '@mui/material';
import { useId } from 'react';
import { isDate } from '../../../preload/contract/dates.ts';
import { fieldText } from '../../../preload/contract/text.ts';
import { useRead } from '../../api/queries.ts';
import { useMay } from '../../shared/session/SessionContext.ts';
import { DateInput } from '../../shared/form/DateField.tsx';
import { EntityInput } from '../../shared/form/EntityPicker.tsx';
import { useToday } from '../../shared/useToday.ts';
import { reportsText as text } from '../../text/reports.ts';
import { presetNames, presetRange } from './presets.ts';
import type { ReportChoice, ReportKind } from './useReportChoice.ts';

const allKinds = Object.keys(text.kind) as ReportKind[];

/** Which report: one line and what it is for; only the name where the room is narrow. */
export function KindChoice({ choice, narrow }: { readonly choice: ReportChoice; readonly narrow: boolean }) {
  const mayHandOver = useMay('handOver', 'people');
  const kinds = allKinds.filter((kind) => kind !== 'devir' || mayHandOver);
  return (
    <Box component="nav" aria-label={text.kinds} sx={{ display: 'flex', flexDirection: narrow ? 'row' : 'column', gap: 0.5 }}>
      {kinds.map((kind) => (
        <ButtonBase
          key={kind}
          aria-current={choice.kind === kind}
          onClick={() => choice.change({ kind })}
          sx={{
            display: 'block',
            textAlign: 'left',
            px: 1.5,
            py: 0.75,
            borderRadius: 1,
            '&:hover': { bgcolor: 'action.hover' },
            '&[aria-current=true]': { bgcolor: (theme) => theme.colors.primarySoft, color: 'primary.main', fontWeight: 650 },
          }}
        >
          <Typography component="span" sx={{ display: 'block', fontWeight: 'inherit' }}>
            {text.kind[kind].label}
          </Typography>
          {!narrow && (
            <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {text.kind[kind].hint}
            </Typography>
          )}
        </ButtonBase>
      ))}
    </Box>
  );
}

/** Ready-made periods, and any two days. */
export function PeriodChoice({ choice, narrow }: { readonly choice: ReportChoice; readonly narrow: boolean }) {
  const today = useToday();
  const title = useId();
  const { from, to } = choice;
  const wrongOrder = isDate(from) && isDate(to) && from > to;
  return (
    <Box role="group" aria-labelledby={title} sx={{ display: 'flex', flexDirection: narrow ? 'row' : 'column', gap: narrow ? 2 : 1.5 }}>
      <Typography id={title} variant="h2" sx={{ fontSize: 15, ...(narrow ? { position: 'absolute', left: -9999 } : {}) }}>
        {text.period}
      </Typography>
      <Box sx={{ display: 'grid', gap: 0.75, alignContent: 'start', ...(narrow ? { gridTemplateRows: 'repeat(2, max-content)', gridAutoFlow: 'column' } : { gridTemplateColumns: '1fr 1fr' }) }}>
        {presetNames.map((name) => {
          const range = presetRange(name, today);
          const chosen = range.from === from && range.to === to;
          return <Chip key={name} label={text.presets[name]} color={chosen ? 'primary' : 'default'} variant={chosen ? 'filled' : 'outlined'} aria-pressed={chosen} onClick={() => choice.change({ from: range.from, to: range.to })} />;
        })}
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <DateInput label={text.from} width={122} value={from} onChange={(date) => choice.change({ from: date ?? '' })} />
        <DateInput label={text.to} width={122} value={to} error={wrongOrder ? fieldText.periodOrder : undefined} onChange={(date) => choice.change({ to: date ?? '' })} />
      </Box>
    </Box>
  );
}

/** Which neighbourhood, by typing its first letters or its muhtar's. */
export function NeighbourhoodChoice({ choice }: { readonly choice: ReportChoice }) {
  const list = useRead('neighbourhoods', 'list', { text: '', withClosed: true });
  const options = (list.data ?? []).map(({ id, name, muhtar }) => ({ id, label: name, detail: muhtar }));
  return (
    <Box sx={{ maxWidth: 400 }}>
      <EntityInput
        label={text.neighbourhood}
        hint={text.neighbourhoodHint}
        options={options}
        value={choice.neighbourhoodId}
        loading={list.isPending}
        onChange={(id) => choice.change({ neighbourhood: id === null ? null : String(id) })}
        autoFocus={choice.neighbourhoodId === null}
      />
    </Box>
  );
}

/** Whose open work is handed over. */
export function UserChoice({ choice }: { readonly choice: ReportChoice }) {
  const people = useRead('handOver', 'people', {});
  const options = (people.data ?? []).map((name) => ({ id: name, label: name, detail: '' }));
  return (
    <Box sx={{ maxWidth: 400 }}>
      <EntityInput label={text.user} options={options} value={choice.user === '' ? null : choice.user} loading={people.isPending} onChange={(name) => choice.change({ user: name })} autoFocus={choice.user === ''} />
    </Box>
  );
}
