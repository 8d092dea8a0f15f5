import { useQuery } from '@tanstack/react-query';
import { useTheme } from '@mui/material/styles';

const turkish = 'çğıöşüÇĞİÖŞÜ₺';

/** Does the window's own font load for Turkish letters? null until it is known. */
export function useScreenFont(): boolean | null {
  const { fontFamily } = useTheme().typography;
  const { data } = useQuery({
    queryKey: ['screen-font', fontFamily],
    queryFn: async () => (await document.fonts.load(`16px ${String(fontFamily).split(',')[0]}`, turkish).catch(() => [])).length > 0,
  });
  return data ?? null;
}
