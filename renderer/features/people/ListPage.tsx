import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { personColumnIds } from '../../../preload/contract/list-question.ts';
import { call } from '../../api/client.ts';
import { withEdits } from '../../shared/table/edit.ts';
import { columnsOf, oneOf } from '../../shared/export/columnsOf.ts';
import { PrintMenu } from '../../shared/print/PrintMenu.tsx';
import { exportText } from '../../text/export.ts';
import { peopleText as text } from '../../text/directory.ts';
import { DirectoryList } from '../directory/DirectoryList.tsx';
import { usePersonEdits } from '../directory/useDirectoryEdits.ts';
import { useListAddress } from '../directory/useListAddress.ts';
import { peopleColumns } from './columns.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { useMayWork } from '../../shared/session/ForWork.tsx';

/** Muhtars in office at first; everybody else of the directory by one switch. */
export function PersonListPage() {
  const navigate = useNavigate();
  const address = useListAddress('all');
  const edits = usePersonEdits();
  const columns = useMemo(() => withEdits(peopleColumns, edits), [edits]);
  const [creating, setCreating] = useState(false);
  const onlyMuhtars = !address.on;
  const pages = useMemo(() => {
    const filter = { text: address.text, role: onlyMuhtars ? ('muhtar' as const) : null };
    return { key: ['people', 'list', filter], fetch: (offset: number, limit: number) => call('people', 'list', { ...filter, offset, limit }) };
  }, [address.text, onlyMuhtars]);
  const works = useMayWork();
  const newButton = works && (
    <Button variant="contained" onClick={() => setCreating(true)}>
      {text.create}
    </Button>
  );
  return (
    <>
      <DirectoryList
        title={onlyMuhtars ? text.title : text.everybody}
        folder="people"
        label={text.list}
        search={text.search}
        searchName={text.searchName}
        address={address}
        toggle={{ label: text.onlyMuhtars, checked: onlyMuhtars, onChange: (checked) => address.setOn(!checked) }}
        columns={columns}
        pages={pages}
        question={(shown) => ({
          list: 'kisiler',
          title: onlyMuhtars ? text.title : text.everybody,
          filters: address.text === '' ? [] : [exportText.search(address.text)],
          sorted: '',
          columns: columnsOf(shown, oneOf(personColumnIds)),
          text: address.text,
          role: onlyMuhtars ? 'muhtar' : null,
        })}
        beside={
          <Box role="group" aria-label={text.phoneList} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Typography variant="body2" color="textSecondary" noWrap sx={{ display: { xs: 'none', lg: 'block' } }}>
              {text.phoneListShort}
            </Typography>
            <PrintMenu report={{ kind: 'telefon' }} tables />
          </Box>
        }
        newLabel={text.create}
        onNew={() => setCreating(true)}
        empty={
          onlyMuhtars
            ? {
                title: text.noMuhtarsTitle,
                body: text.noMuhtarsBody,
                action: (
                  <>
                    {newButton}
                    <Button onClick={() => address.setOn(true)}>{text.showAll}</Button>
                  </>
                ),
              }
            : { title: text.emptyTitle, body: text.emptyBody }
        }
      />
      {creating && <PersonDialog onClose={() => setCreating(false)} onSaved={({ id }) => void navigate(`/people/${id}`)} />}
    </>
  );
}
