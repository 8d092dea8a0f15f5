import { Box } from '@mui/material';
import { pictureTypes, type FileType } from '../../../preload/contract/files.ts';

/** The picture itself, small, or the kind of the file in letters. Photos lying on their side are turned by what they say of themselves. */
export function FileFace({ type, address }: { readonly type: FileType; readonly address: string }) {
  const frame = { width: 52, height: 52, flex: 'none', borderRadius: '4px', border: 1, borderColor: 'divider' } as const;
  if (pictureTypes.includes(type)) return <Box component="img" src={`app://defter/${address}`} alt="" loading="lazy" sx={{ ...frame, objectFit: 'cover', imageOrientation: 'from-image' }} />;
  return (
    <Box aria-hidden="true" sx={{ ...frame, display: 'grid', placeItems: 'center', bgcolor: (theme) => theme.colors.primarySoft, color: 'primary.main', fontSize: 13, fontWeight: 700 }}>
      {`.${type}`}
    </Box>
  );
}
