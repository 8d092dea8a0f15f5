import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useMay, useSession } from '../../shared/session/SessionContext.ts';
import { Section } from '../../shared/Section.tsx';
import { usersText } from '../../text/users.ts';
import { OwnPinDialog, type OwnPinWish } from './OwnPinDialog.tsx';

const text = usersText.own;

/** The own PIN: set, changed, taken away; for a müdür another code to write down. */
export function OwnPinSection() {
  const { user } = useSession();
  const mayHaveCode = useMay('users', 'newRecoveryCode');
  const [wish, setWish] = useState<OwnPinWish | null>(null);
  return (
    <Section title={text.title}>
      <Typography sx={{ mb: 1 }}>{user.hasPin ? text.some : text.none}</Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button onClick={() => setWish('set')}>{user.hasPin ? text.change : text.set}</Button>
        {user.hasPin && <Button onClick={() => setWish('remove')}>{text.remove}</Button>}
        {user.hasPin && mayHaveCode && <Button onClick={() => setWish('code')}>{text.newCode}</Button>}
      </Stack>
      {wish && <OwnPinDialog wish={wish} hasPin={user.hasPin} onClose={() => setWish(null)} />}
    </Section>
  );
}
