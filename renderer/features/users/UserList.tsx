import { Alert, Box, Button, Typography } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import { useState } from 'react';
import { roles } from '../../../preload/contract/rights.ts';
import { roleNames } from '../../../preload/contract/user-text.ts';
import type { UserRow } from '../../../preload/contract/users.ts';
import { useRead } from '../../api/queries.ts';
import { ReadResult } from '../../shared/feedback/ReadResult.tsx';
import { TableShape } from '../../shared/feedback/Shape.tsx';
import { formatDate, formatDateTime } from '../../shared/format.ts';
import { useSession } from '../../shared/session/SessionContext.ts';
import { SimpleTable } from '../../shared/SimpleTable.tsx';
import { usersText as text } from '../../text/users.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { UserActions } from './UserActions.tsx';
import { UserDialog } from './UserDialog.tsx';

/** Who works with the program, who left, and what each may. */
export function UserList() {
  const users = useRead('users', 'list', {});
  const { user: me } = useSession();
  const [edited, setEdited] = useState<UserRow | 'new' | null>(null);
  return (
    <div>
      <SectionHead
        title={text.title}
        lead={text.lead}
        action={
          <Button startIcon={<AddOutlined />} onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      />
      <ReadResult read={users} skeleton={<TableShape rows={3} rowHeight={32} />}>
        {(rows) => (
          <>
            {openMudurs(rows).map(({ id, name }) => (
              <Alert key={id} severity="warning" sx={{ py: 0, mb: 1 }}>
                {text.openMudur(name)}
              </Alert>
            ))}
            <SimpleTable
              label={text.title}
              rows={rows}
              rowKey={(row) => row.id}
              quiet={(row) => row.activeTo !== null}
              actionsTitle={text.actions}
              actions={(row) => <UserActions user={row} own={row.id === me.id} onEdit={() => setEdited(row)} />}
              columns={[
                { title: text.columns.name, cell: (row) => (row.id === me.id ? `${row.name} (${text.you})` : row.name) },
                { title: text.columns.role, width: 90, cell: (row) => roleNames[row.role] },
                { title: text.columns.pin, width: 70, cell: (row) => (row.temporaryPin ? text.temporaryPin : row.hasPin ? text.hasPin : text.noPin) },
                { title: text.columns.seen, width: 150, cell: (row) => (row.lastSeen === null ? text.never : formatDateTime(row.lastSeen)) },
                { title: text.columns.state, width: 170, cell: (row) => (row.activeTo === null ? text.here : text.left(formatDate(row.activeTo))) },
              ]}
            />
          </>
        )}
      </ReadResult>
      <Box component="section" aria-label={text.rolesTitle} sx={{ mt: 1.5 }}>
        <Typography variant="h3">{text.rolesTitle}</Typography>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '80px 1fr', columnGap: 1, '& dd': { m: 0 } }}>
          {roles.toReversed().map((role) => (
            <Typography key={role} component="div" variant="body2" color="textSecondary" sx={{ display: 'contents' }}>
              <dt>{roleNames[role]}</dt>
              <dd>{text.roles[role]}</dd>
            </Typography>
          ))}
        </Box>
      </Box>
      {edited && <UserDialog user={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

/** While others have PINs, a müdür without one is an open door to everything. */
function openMudurs(rows: readonly UserRow[]): readonly UserRow[] {
  const here = rows.filter(({ activeTo }) => activeTo === null);
  return here.some(({ hasPin }) => hasPin) ? here.filter(({ role, hasPin }) => role === 'mudur' && !hasPin) : [];
}
