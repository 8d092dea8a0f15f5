import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Chip } from '@mui/material';
import { useRead } from '../../api/queries.ts';
import { EntityInput } from '../../shared/form/EntityPicker.tsx';
import { assetsText as text } from '../../text/assets.ts';
import type { AssetAddress } from './useAssetAddress.ts';

const views = ['zimmette', 'depoda', 'dusulen'] as const;

/** The states as chips that press in, the muhtarlık as a field; what a link brought along can be taken off. */
export function FilterChips({ address: { question, change } }: { readonly address: AssetAddress }) {
  const { data = [] } = useRead('neighbourhoods', 'list', { text: '', withClosed: true });
  const places = data.map(({ id, name }) => ({ id, label: name }));
  const removable = (label: string, remove: () => void) => (
    <Chip label={label} onClick={remove} onDelete={remove} title={text.removeFilter(label)} deleteIcon={<CloseOutlined aria-label={text.removeFilter(label)} />} />
  );
  return (
    <>
      <Box role="group" aria-label={text.views} sx={{ display: 'flex', gap: 0.5 }}>
        {views.map((view) => {
          const on = question.view === view;
          return <Chip key={view} label={text.viewNames[view]} aria-pressed={on} color={on ? 'primary' : 'default'} variant={on ? 'filled' : 'outlined'} onClick={() => change({ view: on ? 'hepsi' : view })} />;
        })}
      </Box>
      <Box sx={{ width: 190, '& .MuiInputBase-root': { height: 26, py: '0 !important' } }}>
        <EntityInput label={text.neighbourhoodFilter} labelHidden placeholder={text.neighbourhoodPlaceholder} options={places} value={question.neighbourhoodId} onChange={(neighbourhoodId) => change({ neighbourhoodId })} />
      </Box>
      {question.unitId !== null && removable(text.ofUnit, () => change({ unitId: null }))}
      {question.purchaseId !== null && removable(text.ofPurchase, () => change({ purchaseId: null }))}
    </>
  );
}
