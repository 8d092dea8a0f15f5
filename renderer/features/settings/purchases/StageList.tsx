import AddOutlined from '@mui/icons-material/AddOutlined';
import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { wayText as text } from '../../../text/purchase-settings.ts';
import { RowButton } from '../RowButton.tsx';

export interface StageListProps {
  readonly names: readonly string[];
  readonly chosen: number;
  readonly wrong: readonly number[];
  readonly onChoose: (at: number) => void;
  readonly onMove: (at: number, to: number) => void;
  readonly onRemove: (at: number) => void;
  readonly onAdd: () => void;
}

/** The stages in their order; the buttons mean the chosen one. */
export function StageList({ names, chosen, wrong, onChoose, onMove, onRemove, onAdd }: StageListProps) {
  const name = names[chosen] || text.unnamed;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 28, mb: 0.5 }}>
        <Typography sx={{ flex: 1, fontSize: 14, fontWeight: 600 }}>{text.stages}</Typography>
        {chosen > 0 && <RowButton label={text.up(name)} icon={<ArrowUpwardOutlined />} onClick={() => onMove(chosen, chosen - 1)} />}
        {chosen < names.length - 1 && <RowButton label={text.down(name)} icon={<ArrowDownwardOutlined />} onClick={() => onMove(chosen, chosen + 1)} />}
        {names.length > 1 && <RowButton label={text.remove(name)} icon={<DeleteOutlined />} onClick={() => onRemove(chosen)} />}
      </Box>
      <List disablePadding aria-label={text.stages} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'auto', minHeight: 0 }}>
        {names.map((each, at) => (
          <ListItem key={at} disablePadding>
            <ListItemButton selected={at === chosen} aria-current={at === chosen} onClick={() => onChoose(at)} sx={{ py: 0.25 }}>
              <ListItemText
                primary={text.stageNumber(at + 1, each || text.unnamed)}
                secondary={wrong.includes(at) ? text.wrong : null}
                slotProps={{ primary: { sx: { fontSize: 14.5, fontWeight: at === chosen ? 650 : 450 } }, secondary: { sx: { color: 'error.main' } } }}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
      <Button startIcon={<AddOutlined />} onClick={onAdd} sx={{ mt: 1, alignSelf: 'start', flex: 'none' }}>
        {text.addStage}
      </Button>
    </Box>
  );
}
