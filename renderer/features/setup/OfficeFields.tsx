import { Box, Typography } from '@mui/material';
import type { UseFormReturn } from 'react-hook-form';
import { upperTr } from '../../../preload/contract/turkish.ts';
import { useRead } from '../../api/queries.ts';
import { CheckField } from '../../shared/form/CheckField.tsx';
import { EntityPicker } from '../../shared/form/EntityPicker.tsx';
import { TextField } from '../../shared/form/TextField.tsx';
import { formatCount } from '../../shared/format.ts';
import { setupText } from '../../text/setup.ts';
import type { OfficeInput } from './draft.ts';
import { LogoField } from './LogoField.tsx';

const text = setupText.office;

export interface OfficeFieldsProps {
  readonly form: UseFormReturn<OfficeInput, unknown, OfficeInput>;
  readonly withTckn?: boolean;
  readonly autoFocus?: boolean;
}

/** The municipality in the first run and in Ayarlar. Choosing il and ilçe proposes the rest; what the user wrote stays. */
export function OfficeFields({ form, withTckn = false, autoFocus = false }: OfficeFieldsProps) {
  const { control, setValue, watch, getValues } = form;
  const provinces = useRead('office', 'provinces', {});
  const [province, district] = watch(['province', 'district']);
  const chosen = provinces.data?.find((one) => one.name === province);
  const neighbourhoods = useRead('office', 'neighbourhoodsOf', { province, district }, { enabled: chosen !== undefined && district !== '' });

  const proposed = (il: string, ilce: string): string => upperTr(text.institutionOf(ilce === 'Merkez' ? il : ilce));
  const propose = (il: string, ilce: string, before: { readonly province: string; readonly district: string }): void => {
    const written = getValues('institution');
    if (ilce !== '' && (written === '' || written === proposed(before.province, before.district))) setValue('institution', proposed(il, ilce), { shouldDirty: true });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
      <EntityPicker
        control={control}
        name="province"
        label={text.province}
        required
        autoFocus={autoFocus}
        options={(provinces.data ?? []).map(({ name }) => ({ id: name, label: name }))}
        onPick={(option) => {
          const metropolitan = provinces.data?.find((one) => one.name === option?.id)?.metropolitan ?? false;
          setValue('insideMetropolitan', metropolitan, { shouldDirty: true });
          setValue('district', '', { shouldDirty: true });
        }}
      />
      <EntityPicker
        control={control}
        name="district"
        label={text.district}
        required
        hint={neighbourhoods.data ? text.neighbourhoodCount(district, formatCount(neighbourhoods.data.length)) : chosen ? text.districtHint : text.districtFirst}
        options={(chosen?.districts ?? []).map((name) => ({ id: name, label: name }))}
        onPick={(option) => option && propose(province, option.id, { province, district })}
      />
      <Box sx={{ gridColumn: { sm: '1 / -1' } }}>
        <TextField control={control} name="institution" label={text.institution} required hint={text.institutionHint} maxLength={150} />
      </Box>
      <TextField control={control} name="unit" label={text.unit} required maxLength={150} />
      {/* In the settings the people have a page of their own. */}
      {!withTckn && <TextField control={control} name="userName" label={text.userName} required hint={text.userNameHint} maxLength={80} />}
      <LogoField control={control} name="logo" />
      <Box>
        <CheckField control={control} name="insideMetropolitan" label={text.metropolitan} />
        <Typography variant="caption" color="textSecondary" component="p">
          {text.metropolitanHint}
        </Typography>
        {withTckn && <CheckField control={control} name="tcknEnabled" label={text.tckn} hint={text.tcknHint} />}
      </Box>
    </Box>
  );
}
