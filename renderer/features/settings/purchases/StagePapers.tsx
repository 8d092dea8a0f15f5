import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useFieldArray } from 'react-hook-form';
import { purchaseDocumentNames } from '../../../../preload/contract/purchase-text.ts';
import { choicesOf, SelectField } from '../../../shared/form/SelectField.tsx';
import { TextField } from '../../../shared/form/TextField.tsx';
import { wayText as text } from '../../../text/purchase-settings.ts';
import { RowButton } from '../RowButton.tsx';
import type { WayControl } from './StageFields.tsx';

const grid = { display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 4fr) minmax(0, 3fr) 32px', alignItems: 'start' } as const;

/** The papers that a stage leaves behind; the head says for the eye what each field is. */
export function StagePapers({ control, at }: { readonly control: WayControl; readonly at: number }) {
  const { fields, append, remove } = useFieldArray({ control, name: `stages.${at}.papers` });
  return (
    <Box role="group" aria-label={text.papers} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" sx={{ fontSize: 16, fontWeight: 650 }}>
        {text.papers}
      </Typography>
      {fields.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {text.noPapers}
        </Typography>
      )}
      {fields.length > 0 && (
        <Box sx={{ ...grid, '& > *': { fontSize: 13, color: 'text.secondary' } }} aria-hidden="true">
          <span>{text.paperColumns.name}</span>
          <span>{text.paperColumns.document}</span>
          <span>{text.paperColumns.signers}</span>
        </Box>
      )}
      {fields.map((paper, index) => (
        <Box key={paper.id} sx={grid}>
          <TextField control={control} name={`stages.${at}.papers.${index}.name`} label={text.paperName(index + 1)} labelHidden required maxLength={120} />
          <SelectField control={control} name={`stages.${at}.papers.${index}.document`} label={text.paperDocument(index + 1)} labelHidden choices={choicesOf(purchaseDocumentNames)} empty={text.fromElsewhere} />
          <TextField control={control} name={`stages.${at}.papers.${index}.signers`} label={text.paperSigners(index + 1)} labelHidden maxLength={200} />
          <RowButton label={text.removePaper(index + 1)} icon={<DeleteOutlined />} onClick={() => remove(index)} />
        </Box>
      ))}
      <Box>
        <Button startIcon={<AddOutlined />} onClick={() => append({ name: '', document: null, signers: '' })}>
          {text.addPaper}
        </Button>
      </Box>
    </Box>
  );
}
