import { Box } from '@mui/material';
import { useState } from 'react';
import type { RequesterSuggestion } from '../../../../preload/contract/requests.ts';
import { useNotify } from '../../../shared/feedback/NotifyProvider.tsx';
import { FormDialog } from '../../../shared/form/FormDialog.tsx';
import { useOperationForm } from '../../../shared/form/useOperationForm.ts';
import { actionText } from '../../../text/request-actions.ts';
import { ExternalFields } from '../form/ExternalFields.tsx';
import { OwnFields } from '../form/OwnFields.tsx';
import { PersonFields } from '../form/PersonFields.tsx';
import { fieldGrid, HowFields, PriorityReason, WhatFields } from '../form/RequestFields.tsx';
import { RequesterField } from '../form/RequesterField.tsx';
import { requesterOf, toRequester } from '../form/requester.ts';
import { typedOwn, type RequestForm } from '../form/values.ts';
import { useChannels, useOwnFields } from '../lookups.ts';
import { Note, type ActionProps } from './parts.tsx';

/** Mends what was written down wrongly, the person included; the old values stay in the history. */
export function EditDialog({ request, onClose, onDone }: ActionProps) {
  const notify = useNotify();
  const channels = useChannels();
  const [chosen, setChosen] = useState<RequesterSuggestion | null>(() => requesterOf(request));
  const ownFields = useOwnFields();
  const [resumed, setResumed] = useState(0);
  const operation = useOperationForm('requests', 'change', {
    extra: {
      get: () => chosen,
      set: (kept) => {
        setChosen(kept as RequesterSuggestion | null);
        setResumed((before) => before + 1);
      },
    },
    defaults: {
      id: request.id,
      requester: toRequester(requesterOf(request)),
      channel: request.channel,
      externalNo: request.externalNo,
      externalDate: request.externalDate,
      petitionDate: request.petitionDate,
      type: request.type,
      topicId: request.topicId,
      subject: request.subject,
      text: request.text,
      priority: request.priority,
      priorityReason: request.priorityReason,
      own: typedOwn(ownFields, request.own),
    },
    prepare: (values) => {
      const carriesNumber = channels.find(({ code }) => code === values.channel)?.externalNo ?? null;
      return carriesNumber ? values : { ...values, externalNo: '', externalDate: null };
    },
    onSaved: ({ number }) => {
      notify(actionText.edited(number));
      onDone();
    },
  });
  const { control } = operation.form as unknown as RequestForm;
  return (
    <FormDialog title={actionText.editTitle(request.number)} form={operation} onClose={onClose} width="md">
      <RequesterField key={resumed} control={control} chosen={chosen} onChoose={setChosen} />
      <PersonFields control={control} chosen={chosen} />
      <WhatFields control={control} />
      <Box sx={fieldGrid}>
        <HowFields control={control}>
          <ExternalFields control={control} exceptId={request.id} />
        </HowFields>
        <PriorityReason control={control} />
        <OwnFields control={control} />
      </Box>
      <Note>{actionText.editNote}</Note>
    </FormDialog>
  );
}
