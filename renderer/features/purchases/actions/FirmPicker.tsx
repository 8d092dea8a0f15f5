import { Link } from '@mui/material';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { EntityInput } from '../../../shared/form/EntityPicker.tsx';
import { purchaseActionText as text } from '../../../text/purchase-actions.ts';
import { purchaseOffersText } from '../../../text/purchase-offers.ts';
import { FirmDialog } from '../../firms/FirmDialogs.tsx';
import { useFirms } from '../lookups.ts';
import type { AnyControl } from './parts.ts';

interface Props {
  readonly control: AnyControl;
  readonly name: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly onPick?: (firmId: number | null) => void;
}

/** A firm of the directory, or one that is written into it on the way. */
export function FirmPicker({ control, name, required = false, autoFocus = false, onPick }: Props) {
  const firms = useFirms();
  const { field, fieldState } = useController({ control, name });
  const [making, setMaking] = useState(false);
  const pick = (id: number | null) => {
    field.onChange(id);
    onPick?.(id);
  };
  return (
    <div>
      <EntityInput label={text.firm} required={required} options={firms} value={field.value ?? null} onChange={pick} onBlur={field.onBlur} inputRef={field.ref} error={fieldState.error?.message} autoFocus={autoFocus} />
      <Link component="button" type="button" variant="body2" onClick={() => setMaking(true)}>
        {purchaseOffersText.newFirm}
      </Link>
      {making && (
        <FirmDialog
          onClose={() => setMaking(false)}
          onMade={(id) => {
            setMaking(false);
            pick(id);
          }}
        />
      )}
    </div>
  );
}
