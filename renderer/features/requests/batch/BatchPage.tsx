import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import { useRead } from '../../../api/queries.ts';
import { useCommand } from '../../../shared/commands/CommandProvider.tsx';
import { withKey } from '../../../shared/commands/withKey.ts';
import { ReadResult } from '../../../shared/feedback/ReadResult.tsx';
import { FormShape } from '../../../shared/feedback/Shape.tsx';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { useUnsavedGuard } from '../../../shared/feedback/useUnsavedGuard.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { Page } from '../../../shared/Page.tsx';
import { commonText } from '../../../text/common.ts';
import { batchText } from '../../../text/batch.ts';
import { OldDateQuestion, RegisteredOn } from '../form/RegisteredOn.tsx';
import { PersonFields } from '../form/PersonFields.tsx';
import { fieldGrid, HowFields } from '../form/RequestFields.tsx';
import { RequesterField } from '../form/RequesterField.tsx';
import type { RequestForm, Start } from '../form/values.ts';
import { BatchLines } from './BatchLines.tsx';
import { emptyBatch, isEmptyLine, type BatchLine } from './values.ts';

/** A muhtar with five wishes, a Halk Günü with twenty people: who and how stand above, each wish is a line. */
export function BatchPage() {
  const defaults = useRead('requests', 'formDefaults', {});
  const [next, setNext] = useState<{ readonly round: number; readonly start: Start } | null>(null);
  return (
    <ReadResult
      read={defaults}
      skeleton={
        <Page title={batchText.title}>
          <FormShape />
        </Page>
      }
    >
      {({ channel, type, today }) => (
        <BatchForm
          key={next?.round ?? 0}
          start={next?.start ?? { requester: null, channel, type, registeredOn: today }}
          onNext={(start) => setNext((before) => ({ round: (before?.round ?? 0) + 1, start }))}
        />
      )}
    </ReadResult>
  );
}

function BatchForm({ start, onNext }: { readonly start: Start; readonly onNext: (start: Start) => void }) {
  const navigate = useNavigate();
  const notify = useNotify();
  const [chosen, setChosen] = useState<RequesterSuggestion | null>(null);
  const [resumed, setResumed] = useState(0);
  const operation = useOperationForm('requests', 'createMany', {
    defaults: emptyBatch(start),
    extra: {
      get: () => chosen,
      set: (kept) => {
        setChosen(kept as RequesterSuggestion | null);
        setResumed((before) => before + 1);
      },
    },
    onSaved: (saved, { channel, type, registeredOn }) => {
      notify(batchText.saved(saved.length, saved[0]?.number ?? '', saved.at(-1)?.number ?? ''));
      onNext({ requester: null, channel, type, registeredOn });
    },
  });
  const form = operation.form as unknown as RequestForm;
  const { control, setValue, setFocus, clearErrors } = form;
  const array = useFieldArray({ control, name: 'lines' });
  // An empty line says nothing, also in between.
  const submit = () => {
    const filled = (form.getValues('lines') as BatchLine[]).filter((line) => !isEmptyLine(line));
    if (filled.length > 0) array.replace(filled);
    operation.submit();
  };
  const count = ((useWatch({ control, name: 'lines' }) ?? []) as BatchLine[]).filter((line) => !isEmptyLine(line)).length;
  useCommand('leave', () => void navigate(-1));

  return (
    <Page
      title={batchText.title}
      primary={
        <Button variant="contained" disabled={operation.pending} onClick={submit}>
          {operation.pending ? commonText.saving : withKey(batchText.save(count), 'save')}
        </Button>
      }
    >
      {useUnsavedGuard(operation.unsaved, operation.draft.discard)}
      <FormBody form={{ ...operation, submit }} label={batchText.form}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <RequesterField key={resumed} control={control} chosen={chosen} onChoose={setChosen} autoFocus />
          <PersonFields control={control} chosen={chosen} />
          <Box sx={fieldGrid}>
            <HowFields control={control} withPriority={false} />
            <RegisteredOn control={control} />
          </Box>
          <OldDateQuestion
            control={control}
            onConfirm={() => {
              setValue('confirmedOldDate', true);
              clearErrors('registeredOn');
              submit();
            }}
            onCorrect={() => setFocus('registeredOn', { shouldSelect: true })}
          />
          <BatchLines form={form} array={array} />
          <Typography variant="body2" color="textSecondary">
            {batchText.keys}
          </Typography>
        </Box>
      </FormBody>
    </Page>
  );
}
