import { Button, Typography } from '@mui/material';
import { useRead } from '../../api/queries.ts';
import { formatDateTime } from '../../shared/format.ts';
import { settingsText } from '../../text/settings.ts';

const text = settingsText.recalculation;

/** What earlier changes of rules and calendar moved; each list can be looked at again. */
export function PastRecalculations({ onShow }: { readonly onShow: (id: number) => void }) {
  const past = useRead('deadlines', 'recalculations', {});
  return (
    <section>
      <Typography variant="h2">{text.earlier}</Typography>
      {past.data?.length === 0 && <Typography color="textSecondary">{text.earlierEmpty}</Typography>}
      {past.data?.map((one) => (
        <Button key={one.id} variant="text" onClick={() => onShow(one.id)} sx={{ display: 'block' }}>
          {text.cause(one.cause, formatDateTime(one.at), one.actor)}
        </Button>
      ))}
    </section>
  );
}
