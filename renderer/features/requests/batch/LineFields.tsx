import { TableCell } from '@mui/material';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useRead } from '../../../api/queries.ts';
import { EntityPicker } from '../../../shared/form/EntityPicker.tsx';
import { SuggestField } from '../../../shared/form/SuggestField.tsx';
import { useSettled } from '../../../shared/useSettled.ts';
import { batchText } from '../../../text/batch.ts';
import type { RequestForm } from '../form/values.ts';
import type { ChoiceOf, TopicChoice } from '../lookups.ts';

interface Props {
  readonly form: RequestForm;
  readonly at: number;
  readonly topics: readonly TopicChoice[];
  readonly units: readonly ChoiceOf[];
}

/** The three cells of one wish. The topic proposes the unit; one that was chosen by hand stays. */
export function LineFields({ form, at, topics, units }: Props) {
  const { control, getValues, setValue } = form;
  const [proposed, setProposed] = useState<number | null>(null);
  const [topicId, subject] = useWatch({ control, name: [`lines.${at}.topicId`, `lines.${at}.subject`] }) as [number | null, string | undefined];
  const typed = useSettled(subject ?? '', 150);
  const earlier = useRead('requests', 'suggestSubject', { text: typed, topicId: topicId ?? null }, { enabled: typed.trim() !== '' || (topicId ?? null) !== null, keep: true });
  const propose = (unitId: number | null) => {
    const current = (getValues(`lines.${at}.unitId`) ?? null) as number | null;
    if (current !== null && current !== proposed) return;
    setProposed(unitId);
    setValue(`lines.${at}.unitId`, unitId);
  };
  return (
    <>
      <TableCell data-line={at} data-field="topicId">
        <EntityPicker control={control} name={`lines.${at}.topicId`} label={batchText.named(batchText.topic, at + 1)} labelHidden options={topics} onPick={(topic) => propose((topic as TopicChoice | null)?.unitId ?? null)} />
      </TableCell>
      <TableCell data-line={at} data-field="subject">
        <SuggestField control={control} name={`lines.${at}.subject`} label={batchText.named(batchText.subject, at + 1)} labelHidden required suggestions={earlier.data ?? []} maxLength={200} />
      </TableCell>
      <TableCell data-line={at} data-field="unitId">
        <EntityPicker control={control} name={`lines.${at}.unitId`} label={batchText.named(batchText.unit, at + 1)} labelHidden options={units} />
      </TableCell>
    </>
  );
}
