import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { UnitDetail, UnitStaff } from '../../../preload/contract/units.ts';
import { useRead } from '../../api/queries.ts';
import { Mark } from '../../shared/chips/Mark.tsx';
import { useCommand } from '../../shared/commands/CommandProvider.tsx';
import { formatDate } from '../../shared/format.ts';
import { Page } from '../../shared/Page.tsx';
import { Section } from '../../shared/Section.tsx';
import { directoryText, unitText as text } from '../../text/directory.ts';
import { ContactList } from '../directory/ContactList.tsx';
import { BigPhone, Fact, Facts, RequestLinks } from '../directory/Facts.tsx';
import { RecordActions, type RecordAction } from '../directory/RecordActions.tsx';
import { RecordColumns, RecordRead, useRecordId } from '../directory/RecordFrame.tsx';
import { HistoryDialog } from '../trace/HistoryDialog.tsx';
import { historyText } from '../../text/trace.ts';
import { StaffDialog, StaffLeavesDialog } from './StaffDialogs.tsx';
import { EndUnitDialog, UnitChangeDialog } from './UnitDialogs.tsx';
import { WaitingSection } from './WaitingSection.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';

export function UnitRecordPage() {
  const read = useRead('units', 'get', { id: useRecordId() });
  return (
    <RecordRead read={read} list={{ title: text.title, path: '/units' }}>
      {(unit) => <UnitRecord key={unit.id} unit={unit} />}
    </RecordRead>
  );
}

type Dialog = 'change' | 'staff' | 'end' | 'history' | UnitStaff;

function UnitRecord({ unit }: { readonly unit: UnitDetail }) {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const works = useMayWork();
  const open = unit.validTo === null && works;
  useCommand('editRecord', () => setDialog('change'));
  useCommand('leave', () => void navigate(-1));
  const addStaff = () => setDialog('staff');
  const others: RecordAction[] = [
    { label: directoryText.edit, command: 'editRecord', run: () => setDialog('change') },
    ...(open ? [{ label: text.end, run: () => setDialog('end') }] : []),
    { label: historyText.action, looks: true, run: () => setDialog('history') },
  ];
  return (
    <Page title={unit.name} primary={<RecordActions primary={open ? { label: text.addStaff, run: addStaff } : null} others={others} />}>
      <RecordColumns
        banner={unit.validTo !== null && text.closed(formatDate(unit.validTo))}
        left={<WaitingSection unitId={unit.id} />}
        right={
          <>
            <UnitCard unit={unit} />
            <Section title={text.staff} action={open && <Button variant="text" onClick={addStaff}>{text.addStaff}</Button>}>
              <ContactList
                people={unit.staff}
                none={text.noStaff}
                removeLabel={text.removeStaff}
                onRemove={open ? setDialog : null}
                mark={({ responsible }) => responsible && <Mark tone="busy" symbol="★">{text.responsible}</Mark>}
              />
            </Section>
          </>
        }
      />
      {dialog === 'change' && <UnitChangeDialog unit={unit} onClose={close} />}
      {dialog === 'history' && <HistoryDialog subject="birim" id={unit.id} name={unit.name} onClose={close} />}
      {dialog === 'staff' && <StaffDialog unit={unit} onClose={close} />}
      {dialog === 'end' && <EndUnitDialog unit={unit} onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && <StaffLeavesDialog staff={dialog} onClose={close} />}
    </Page>
  );
}

function UnitCard({ unit }: { readonly unit: UnitDetail }) {
  const { validFrom, validTo } = unit;
  const from = validFrom === null ? '' : formatDate(validFrom);
  const validity = validTo === null ? from && directoryText.from(from) : from ? directoryText.range(from, formatDate(validTo)) : directoryText.until(formatDate(validTo));
  return (
    <Section title={text.card}>
      <Typography variant="h2" component="p">
        {unit.name}
      </Typography>
      <BigPhone phone={unit.phone} />
      <Box sx={{ mt: 1 }}>
        <Facts>
          <Fact name={text.responsible}>{unit.responsible || text.noResponsible}</Fact>
          <Fact name={text.shortName}>{unit.shortName}</Fact>
          <Fact name={text.validity}>{validity}</Fact>
          <Fact name={directoryText.requestLinks}>
            <RequestLinks filter="unitIds" id={unit.id} open={unit.openRequests} />
          </Fact>
          <Fact name={directoryText.note}>{unit.note}</Fact>
        </Facts>
      </Box>
    </Section>
  );
}
