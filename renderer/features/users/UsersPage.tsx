import { Box } from '@mui/material';
import { useMay } from '../../shared/session/SessionContext.ts';
import { usersText as text } from '../../text/users.ts';
import { SectionHead } from '../settings/SectionHead.tsx';
import { IdleSection } from './IdleSection.tsx';
import { OwnPinSection } from './OwnPinSection.tsx';
import { UserList } from './UserList.tsx';

/** Everybody has the own PIN here; who works with the program is the müdür's. */
export function UsersPage() {
  const leads = useMay('users', 'list');
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 860 }}>
      {leads ? <UserList /> : <SectionHead title={text.title} lead={text.leadOwn} />}
      <OwnPinSection />
      {leads && <IdleSection />}
    </Box>
  );
}
