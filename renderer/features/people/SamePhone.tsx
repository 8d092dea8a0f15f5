import { Alert, Box, Button } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { parsePhone } from '../../../preload/contract/phone.ts';
import { useRead } from '../../api/queries.ts';
import { useSettled } from '../../shared/useSettled.ts';
import { peopleText as text } from '../../text/directory.ts';
import type { SharedControl } from '../directory/forms.tsx';

const TYPING_PAUSE = 250;

interface Props {
  readonly control: SharedControl;
  readonly exceptId: number | null;
  /** Offered for a new person only: the one that is wanted may be there already. */
  readonly onOpen?: (id: number) => void;
}

/** Says while a number is typed who has it already; no refusal, a household may share one. */
export function SamePhone({ control, exceptId, onOpen }: Props) {
  const [phone, phone2] = useWatch({ control, name: ['phone', 'phone2'] });
  const holders = [...useHolders(phone, exceptId), ...useHolders(phone2, exceptId)];
  const first = holders[0];
  return (
    // Always there, so that a screen reader hears it come; while empty it takes no room.
    <Box role="status" sx={{ '&:empty': { mt: -2 } }}>
      {first && (
        <Alert
          severity="warning"
          action={
            onOpen && (
              <Button variant="text" color="inherit" onClick={() => onOpen(first.id)}>
                {text.openSame(first.name)}
              </Button>
            )
          }
        >
          {text.samePhone([...new Set(holders.map(({ name }) => name))].join(', '))}
        </Alert>
      )}
    </Box>
  );
}

function useHolders(typed: unknown, exceptId: number | null): readonly { readonly id: number; readonly name: string }[] {
  const settled = useSettled(typeof typed === 'string' ? typed : '', TYPING_PAUSE);
  const readable = parsePhone(settled) !== null;
  const { data } = useRead('people', 'samePhone', { phone: settled, exceptId }, { enabled: readable });
  return readable ? (data ?? []) : [];
}
