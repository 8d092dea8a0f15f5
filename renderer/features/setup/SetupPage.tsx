import { valibotResolver } from '@hookform/resolvers/valibot';
import { Box, Button, Paper, Stack, Step, StepButton, Stepper, Typography } from '@mui/material';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useForm } from 'react-hook-form';
import { contract } from '../../../preload/contract/index.ts';
import { CommandLayer, useCommand } from '../../shared/commands/CommandProvider.tsx';
import { useRunning } from '../../shared/AppStatus.ts';
import { goOn } from '../../shared/form/goOn.ts';
import { commonText } from '../../text/common.ts';
import { setupText as text } from '../../text/setup.ts';
import { DeadlinesStep } from './DeadlinesStep.tsx';
import { emptyOffice, rowProblem, type OfficeInput } from './draft.ts';
import { FolderStep } from './FolderStep.tsx';
import { RestorePage } from '../start/RestorePage.tsx';
import { MovePanel } from './MovePanel.tsx';
import { MuhtarsStep } from './MuhtarsStep.tsx';
import { OfficeFields } from './OfficeFields.tsx';
import { SamplePanel } from './SamplePanel.tsx';
import { SetupProblems } from './SetupProblems.tsx';
import { steps, useSetUp, type StepName } from './useSetUp.ts';
import { useSetupDraft } from './useSetupDraft.ts';
import { UnitsStep } from './UnitsStep.tsx';

/** The first run: five steps, each skippable; everything is written in one go at the end. */
export function SetupPage() {
  const { status, restart } = useRunning();
  const [at, setAt] = useState(0);
  const [moving, setMoving] = useState(false);
  const [restAsked, setRestAsked] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const form = useForm<OfficeInput, unknown, OfficeInput>({ resolver: valibotResolver(contract.office.save.input, undefined, { raw: true }), defaultValues: emptyOffice });
  const { draft, change } = useSetupDraft(form);
  const go = (index: number): void => {
    setAt(index);
    body.current?.scrollTo(0, 0);
  };
  const setUp = useSetUp(form, draft, (step) => go(steps.indexOf(step)));
  const name: StepName = steps[at] ?? 'kurum';
  const last = at === steps.length - 1;

  const next = (): void => {
    // Pasted rows that still wait for a choice would be lost without a word.
    const waiting = draft.rest.length > 0;
    if (waiting && (last || name === 'muhtarlar')) {
      setRestAsked(true);
      go(steps.indexOf('muhtarlar'));
    } else if (last) setUp.finish();
    else if (name === 'kurum') void form.handleSubmit(() => go(at + 1))();
    else if (name !== 'muhtarlar' || !Object.values(draft.muhtars).some((entry) => rowProblem(entry) !== null)) go(at + 1);
    else body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  const skip = (): void => {
    form.clearErrors();
    go(at + 1);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!setUp.pending) next();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Enter' && !event.defaultPrevented && !event.ctrlKey && goOn(event.target, event.currentTarget)) event.preventDefault();
  };
  if (moving) return <RestorePage onBack={() => setMoving(false)} onRestored={restart} />;
  return (
    <Box component="main" sx={{ height: '100%', display: 'flex', flexDirection: 'column', ...(status.sample ? { border: '4px solid', borderColor: 'secondary.main' } : {}) }}>
      <NextCommand run={next} />
      <Box component="header" sx={{ flex: 'none', width: '100%', maxWidth: 960, mx: 'auto', px: 3, pt: 2 }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography color="textSecondary">{text.intro}</Typography>
        <Stepper nonLinear activeStep={at} sx={{ mt: 2, mb: 1 }}>
          {steps.map((step, index) => (
            <Step key={step} completed={index < at}>
              <StepButton onClick={() => go(index)}>{text.steps[step]}</StepButton>
            </Step>
          ))}
        </Stepper>
      </Box>
      <Box component="form" id="setup" noValidate ref={body} onSubmit={submit} onKeyDown={onKeyDown} sx={{ flex: 1, minHeight: 0, overflow: 'auto', scrollbarGutter: 'stable both-edges' }}>
        <Box sx={{ maxWidth: 960, mx: 'auto', px: 3, py: 1 }}>
          <SetupProblems problem={setUp.problem} onGo={(step) => go(steps.indexOf(step))} />
          <Paper variant="outlined" component="section" aria-label={text.step(at + 1, steps.length, text.steps[name])} sx={{ p: 3 }}>
            {name === 'kurum' && <OfficeFields form={form} autoFocus />}
            {name === 'birimler' && <UnitsStep units={draft.units} onChange={(units) => change({ units })} />}
            {name === 'muhtarlar' && <MuhtarsStep draft={draft} onChange={change} onGoOffice={() => go(0)} restAsked={restAsked} />}
            {name === 'sureler' && <DeadlinesStep settings={draft.settings} onChange={(settings) => change({ settings })} />}
            {name === 'klasor' && <FolderStep office={form.getValues()} draft={draft} />}
          </Paper>
          {name === 'kurum' && !status.sample && <MovePanel onOpen={() => setMoving(true)} />}
          {name === 'kurum' && !status.sample && <SamplePanel />}
        </Box>
      </Box>
      <Box component="footer" sx={{ flex: 'none', borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
        <Stack direction="row" sx={{ maxWidth: 960, mx: 'auto', px: 3, py: 1.5, gap: 1, alignItems: 'center' }}>
          <Button disabled={at === 0} onClick={() => go(at - 1)}>
            {commonText.back}
          </Button>
          <Typography color="textSecondary" sx={{ flex: 1, textAlign: 'center' }}>
            {text.step(at + 1, steps.length, text.steps[name])}
          </Typography>
          {!last && <Button onClick={skip}>{text.skip}</Button>}
          <Button variant="contained" type="submit" form="setup" disabled={setUp.pending}>
            {last ? (setUp.pending ? text.finishing : text.finish) : commonText.next}
          </Button>
        </Stack>
      </Box>
    </Box>
  );
}

/** Ctrl+Enter goes on as everywhere; the other commands of the program rest until there is an office. */
function NextCommand({ run }: { readonly run: () => void }) {
  return (
    <CommandLayer>
      <SaveKey run={run} />
    </CommandLayer>
  );
}

function SaveKey({ run }: { readonly run: () => void }) {
  useCommand('save', run);
  return null;
}
