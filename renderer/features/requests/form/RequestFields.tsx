import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { requestTypes } from '../../../../preload/contract/codes.ts';
import { priorityNames, typeNames } from '../../../../preload/contract/text.ts';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { captureText } from '../../../text/requests.ts';
import { usable, useChannels, useTopics, type TopicChoice } from '../lookups.ts';
import type { RequestControl } from './values.ts';

interface Props {
  readonly control: RequestControl;
  readonly onTopic?: (topic: TopicChoice | null) => void;
  /** The cursor begins at the topic (the person is known already). */
  readonly autoFocus?: boolean;
}

/** What is wanted: topic, one line, the text. */
export function WhatFields({ control, onTopic, autoFocus = false }: Props) {
  const topics = usable(useTopics());
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: 2, alignItems: 'start' }}>
        <EntityPicker control={control} name="topicId" label={captureText.topic} options={topics} autoFocus={autoFocus} onPick={(topic) => onTopic?.(topic)} />
        <TextField control={control} name="subject" label={captureText.subject} required hint={captureText.subjectHint} maxLength={200} />
      </Box>
      <TextField control={control} name="text" label={captureText.text} rows={4} />
    </>
  );
}

/** How it came, of which kind it is, how urgent; behind the channel (`children`) what that channel asks for. */
export function HowFields({ control, withPriority = true, children }: Pick<Props, 'control'> & { readonly withPriority?: boolean; readonly children?: ReactNode }) {
  const channels = useChannels();
  const current = useWatch({ control, name: 'channel' }) as string;
  const choices = channels.filter(({ active, code }) => active || code === current).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <SelectField control={control} name="channel" label={captureText.channel} required choices={choices} />
      {children}
      <SelectField control={control} name="type" label={captureText.type} required choices={choicesOf(typeNames, requestTypes)} />
      {withPriority && <SelectField control={control} name="priority" label={captureText.priority} choices={choicesOf(priorityNames)} />}
    </>
  );
}

/** Asked as soon as a request goes before the others; the urgent owe it. */
export function PriorityReason({ control }: Pick<Props, 'control'>) {
  const priority = useWatch({ control, name: 'priority' }) as string;
  if (priority === 'normal') return null;
  return <TextField control={control} name="priorityReason" label={captureText.priorityReason} required={priority === 'acele'} maxLength={500} />;
}

/** Fields side by side, as many as fit. */
export const fieldGrid = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))', gap: 2, alignItems: 'start' } as const;
