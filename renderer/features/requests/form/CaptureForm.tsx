import { Box, Button } from '@mui/material';
import { useRef, useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { Joined } from '../../../../preload/contract/links.ts';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { ConfirmDialog } from '../../../shared/feedback/ConfirmDialog.tsx';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { useUnsavedGuard } from '../../../shared/feedback/useUnsavedGuard.tsx';
import { WaitingFiles } from '../../../shared/files/WaitingFiles.tsx';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { shownName } from '../../../shared/privacy/usePrivacy.ts';
import { Page } from '../../../shared/Page.tsx';
import { SnippetValuesContext, valuesOfRequester } from '../../../shared/snippets/values.ts';
import { useToday } from '../../../shared/useToday.ts';
import { commonText } from '../../../text/common.ts';
import { linksText } from '../../../text/links.ts';
import { captureText } from '../../../text/requests.ts';
import { usable, useChannels, useUnits } from '../lookups.ts';
import { ExternalFields } from './ExternalFields.tsx';
import { lastCapture } from './lastCapture.ts';
import { OldDateQuestion, RegisteredOn } from './RegisteredOn.tsx';
import { OwnFields } from './OwnFields.tsx';
import { PersonFields } from './PersonFields.tsx';
import { fieldGrid, HowFields, PriorityReason, WhatFields } from './RequestFields.tsx';
import { RequesterField } from './RequesterField.tsx';
import { SidePanel } from './SidePanel.tsx';
import { emptyValues, type RequestForm, type Start } from './values.ts';

interface Props {
  readonly start: Start;
  /** Draws an empty form for the next one. */
  readonly onNext: (start: Start) => void;
  /** Opens the slip of a saved request; this form is gone by then. */
  readonly onSlip: (requestId: number) => void;
}

/** One request being written. After saving an empty form stands there with the cursor in "kim?". */
export function CaptureForm({ start, onNext, onSlip }: Props) {
  const navigate = useNavigate();
  const notify = useNotify();
  const today = useToday();
  const channels = useChannels();
  const units = usable(useUnits());
  const [chosen, setChosen] = useState<RequesterSuggestion | null>(start.requester);
  // A field that shows somebody else from one moment to the next is drawn anew.
  const [resumed, setResumed] = useState(0);
  const [asking, setAsking] = useState(false);
  const slipWanted = useRef(false);
  const [proposedUnit, setProposedUnit] = useState<number | null>(null);

  const operation = useOperationForm('requests', 'create', {
    defaults: emptyValues(start),
    extra: {
      get: () => chosen,
      set: (kept) => {
        setChosen(kept as RequesterSuggestion | null);
        setResumed((before) => before + 1);
      },
    },
    prepare: (values) => {
      const carriesNumber = channels.find(({ code }) => code === values.channel)?.externalNo ?? null;
      return {
        ...values,
        externalNo: carriesNumber ? (values.externalNo ?? '') : '',
        externalDate: carriesNumber ? (values.externalDate ?? null) : null,
        petitionDate: carriesNumber === 'evrak' ? (values.petitionDate ?? null) : null,
      };
    },
    onSaved: ({ id, number }, { channel, type, registeredOn, subject }) => {
      if (slipWanted.current) onSlip(id);
      notify(captureText.saved(number), { label: commonText.open, run: () => void navigate(`/requests/${id}`) });
      const requester = chosen && { ...chosen, lastRequests: [{ id, number, subject, state: 'acik' as const }, ...chosen.lastRequests].slice(0, 3) };
      lastCapture.keep({ requester, channel, type, registeredOn });
      onNext({ requester: null, channel, type, registeredOn: today });
    },
  });
  const form = operation.form as unknown as RequestForm;
  const { control, setValue, setFocus, clearErrors } = form;

  const joined = ({ id, number, name, added }: Joined) => {
    notify(added ? linksText.added(shownName(name), number) : linksText.askedAgain(shownName(name), number), { label: commonText.open, run: () => void navigate(`/requests/${id}`) });
    const { channel, type, registeredOn } = form.getValues() as Start;
    lastCapture.keep({ requester: chosen, channel, type, registeredOn });
    operation.draft.discard();
    onNext({ requester: null, channel, type, registeredOn: today });
  };
  useCommand('sameRequester', () => {
    const last = lastCapture.get();
    if (operation.unsaved()) notify(captureText.saveFirst);
    else if (last) onNext(last);
    else setFocus('requester');
  });
  useCommand('newRequest', () => {
    if (operation.unsaved()) setAsking(true);
    else onNext({ ...start, requester: null, registeredOn: today });
  });
  // At the counter the slip is handed over at once: one key saves and opens it.
  const save = (withSlip: boolean): void => {
    slipWanted.current = withSlip;
    operation.submit();
  };
  useCommand('save', () => save(false));
  useCommand('print', () => save(true));
  useCommand('leave', () => void navigate(-1));

  return (
    <Page
      title={captureText.title}
      primary={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button component={RouterLink} to="/requests/batch">
            {withKey(captureText.batch, 'batchEntry')}
          </Button>
          <Button variant="contained" disabled={operation.pending} onClick={() => save(false)}>
            {operation.pending ? commonText.saving : withKey(commonText.save, 'save')}
          </Button>
        </Box>
      }
    >
      {useUnsavedGuard(operation.unsaved, operation.draft.discard)}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) clamp(280px, 25vw, 340px)', gap: 2, alignItems: 'start' }}>
        <FormBody form={operation} label={captureText.form}>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            <RequesterField key={resumed} control={control} chosen={chosen} onChoose={setChosen} autoFocus={start.requester === null} />
            <PersonFields control={control} chosen={chosen} />
            <SnippetValuesContext value={valuesOfRequester(chosen)}>
              <WhatFields
                control={control}
                autoFocus={start.requester !== null}
                onTopic={(topic) => {
                  // A unit that the clerk has chosen stays; one that was only proposed follows the topic.
                  const current = form.getValues('unitId') as number | null;
                  if (current !== null && current !== proposedUnit) return;
                  setProposedUnit(topic?.unitId ?? null);
                  setValue('unitId', topic?.unitId ?? null);
                }}
              />
            </SnippetValuesContext>
            <Box sx={fieldGrid}>
              <HowFields control={control}>
                <ExternalFields control={control} exceptId={null} />
              </HowFields>
              <RegisteredOn control={control} />
              <EntityPicker control={control} name="unitId" label={captureText.unit} options={units} hint={proposedUnit !== null ? captureText.unitProposed : captureText.unitHint} />
              <PriorityReason control={control} />
              <OwnFields control={control} />
            </Box>
            <WaitingFiles control={control} name="files" />
            <Box>
              <Button size="small" disabled={operation.pending} onClick={() => save(true)}>
                {withKey(captureText.saveWithSlip, 'print')}
              </Button>
            </Box>
            <OldDateQuestion
              control={control}
              onConfirm={() => {
                setValue('confirmedOldDate', true);
                clearErrors(['registeredOn', 'petitionDate', 'externalDate']);
                operation.submit();
              }}
              onCorrect={() => setFocus('registeredOn', { shouldSelect: true })}
            />
          </Box>
        </FormBody>
        <SidePanel control={control} chosen={chosen} onJoined={joined} />
      </Box>
      <ConfirmDialog
        open={asking}
        title={captureText.restart.title}
        body={captureText.restart.body}
        confirm={captureText.restart.yes}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          operation.draft.discard();
          onNext({ ...start, requester: null, registeredOn: today });
        }}
      />
    </Page>
  );
}
