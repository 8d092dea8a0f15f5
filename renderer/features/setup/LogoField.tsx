import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useAct } from '../../api/queries.ts';
import { setupText } from '../../text/setup.ts';

const text = setupText.office;

/** Picture of the letterhead; the program itself opens the file and hands back a data: address. */
export function LogoField<V extends FieldValues>({ control, name }: { readonly control: Control<V, unknown, V>; readonly name: FieldPath<V> }) {
  const { field, fieldState } = useController({ control, name });
  const choose = useAct('office', 'chooseLogo');
  const logo: string = field.value ?? '';
  const problem = choose.error?.message ?? fieldState.error?.message;
  return (
    <Box>
      <Typography sx={{ fontSize: 14, fontWeight: 600, mb: 0.5 }}>{text.logo}</Typography>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ width: 64, height: 64, flex: 'none', border: '1px dashed', borderColor: (theme) => theme.colors.edge, borderRadius: 1, display: 'grid', placeItems: 'center', bgcolor: '#fff', overflow: 'hidden' }}>
          {logo !== '' && <Box component="img" src={logo} alt={text.logoAlt} sx={{ maxWidth: '100%', maxHeight: '100%' }} />}
        </Box>
        <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
          <Button disabled={choose.isPending} onClick={() => choose.mutate({}, { onSuccess: (picture) => picture !== null && field.onChange(picture) })}>
            {logo === '' ? text.chooseLogo : text.changeLogo}
          </Button>
          {logo !== '' && (
            <Button variant="text" onClick={() => field.onChange('')}>
              {text.removeLogo}
            </Button>
          )}
        </Stack>
      </Stack>
      <FormHelperText error={problem !== undefined} role={problem ? 'alert' : undefined}>
        {problem ?? text.logoHint}
      </FormHelperText>
    </Box>
  );
}
