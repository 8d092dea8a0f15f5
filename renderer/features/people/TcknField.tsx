import { Checkbox, FormControlLabel } from '@mui/material';
import { useRead } from '../../api/queries.ts';
import { TextField } from '../../shared/form/TextField.tsx';
import { peopleText as text } from '../../text/directory.ts';
import type { SharedControl } from '../directory/forms.tsx';

interface Props {
  readonly control: SharedControl;
  /** Masked, as kept; '' where there is none. */
  readonly kept: string;
  readonly erase?: boolean;
  readonly onErase?: (erase: boolean) => void;
}

/** Only where the office has switched identity numbers on (KVKK: none is asked for by default). An empty field changes nothing. */
export function TcknField({ control, kept, erase = false, onErase }: Props) {
  const office = useRead('office', 'get', {});
  if (!office.data?.tcknEnabled) return null;
  return (
    <div>
      <TextField control={control} name="tckn" label={text.tckn} maxLength={11} disabled={erase} hint={kept ? text.tcknKept(kept) : text.tcknHint} />
      {kept && onErase && <FormControlLabel label={text.tcknErase} control={<Checkbox checked={erase} onChange={(event) => onErase(event.target.checked)} />} />}
    </div>
  );
}
