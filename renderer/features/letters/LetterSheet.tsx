import { Box } from '@mui/material';
import { addresseeLines, attachmentLines, letterParagraphs, referenceLines, subjectLine, type LetterModel, type LetterTable } from '../../../preload/contract/letter-model.ts';
import { letterText } from '../../../preload/contract/letter-text.ts';
import { upperTr } from '../../../preload/contract/turkish.ts';
import { formatDate } from '../../shared/format.ts';
import { lettersText } from '../../text/letters.ts';
import { a4, paper } from '../reports/paper.ts';
import { useRoom } from '../reports/useRoom.ts';

const { labels } = letterText;

/** The letter as it will lie on the desk, drawn of the same model as the PDF. */
export function LetterPreview({ model }: { readonly model: LetterModel }) {
  const [room, watch] = useRoom();
  return (
    <Box component="section" ref={watch} aria-label={lettersText.preview} tabIndex={0} sx={{ minHeight: 0, overflow: 'auto', scrollbarGutter: 'stable', p: 1.5, bgcolor: 'action.selected', borderRadius: 1 }}>
      {room !== null && <LetterSheet model={model} room={room} />}
    </Box>
  );
}

function LetterSheet({ model, room }: { readonly model: LetterModel; readonly room: number }) {
  const { letter, letterhead, table, contact, font } = model;
  return (
    <Box
      component="article"
      aria-label={model.title}
      sx={{ position: 'relative', width: a4.short, minHeight: a4.long, mx: 'auto', p: `${a4.margin}px`, pb: `${a4.margin + 70}px`, bgcolor: paper.sheet, color: '#000', boxShadow: 1, fontFamily: font === 'Tinos' ? 'Tinos, "Times New Roman", serif' : 'Arimo, Arial, sans-serif', fontSize: font === 'Tinos' ? 16 : 14.67, lineHeight: 1.2 }}
      style={{ zoom: Math.min(1, room / a4.short) }}
    >
      <Box sx={{ position: 'absolute', top: 20, left: a4.margin, right: a4.margin, display: 'flex', justifyContent: 'space-between', fontFamily: 'Arimo, Arial, sans-serif', fontSize: 12, color: paper.quiet }}>
        <span>{letterText.draftNote}</span>
        <strong>{letterText.draft}</strong>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '72px 1fr 72px' }}>
        <Box>{letterhead.logo && <img src={letterhead.logo} alt="" style={{ maxWidth: 68, maxHeight: 68, display: 'block' }} />}</Box>
        <Box sx={{ textAlign: 'center' }}>
          <div>{labels.republic}</div>
          <div>{upperTr(letterhead.institution)}</div>
          <div>{letterhead.unit}</div>
        </Box>
      </Box>
      <Box sx={{ mt: '2.4em', display: 'grid', gridTemplateColumns: '46px 10px minmax(0, 330px) 1fr' }}>
        <span>{labels.number}</span>
        <span>:</span>
        <Box component="span" sx={{ pl: 6 }}>
          {letter.filePlan === '' ? '' : `-${letter.filePlan}-`}
        </Box>
        <Box component="span" sx={{ textAlign: 'right' }}>
          {letter.date === null ? '' : formatDate(letter.date)}
        </Box>
        <span>{labels.subject}</span>
        <span>:</span>
        <span>{subjectLine(letter.subject)}</span>
        <span />
      </Box>
      <Box sx={{ mt: '2.4em', textAlign: 'center' }}>
        {addresseeLines(letter.addressee).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Box>
      <References references={letter.references} />
      <Box sx={{ mt: letter.references.trim() === '' ? '2.4em' : '1.2em' }}>
        {letterParagraphs(letter.text).map((paragraph, index) => (
          <Box key={index} sx={{ textIndent: 47, textAlign: 'justify', overflowWrap: 'anywhere' }}>
            {paragraph}
          </Box>
        ))}
        {table && <SheetTable table={table} />}
        {letter.closing && <Box sx={{ textIndent: 47 }}>{letter.closing}</Box>}
      </Box>
      <Box sx={{ mt: '3.6em', ml: 'auto', width: 266, textAlign: 'center', whiteSpace: 'pre-line', minHeight: '2.4em' }}>{[letter.signerName, letter.signerTitle].filter(Boolean).join('\n')}</Box>
      <Attachments attachments={letter.attachments} />
      {contact.length > 0 && (
        <Box sx={{ position: 'absolute', left: a4.margin, right: a4.margin, bottom: a4.margin, pt: 0.5, borderTop: 1, borderColor: paper.line, fontFamily: 'Arimo, Arial, sans-serif', fontSize: 10.67, color: paper.quiet }}>
          {contact.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Box>
      )}
    </Box>
  );
}

function References({ references }: { readonly references: string }) {
  const lines = referenceLines(references);
  if (lines.length === 0) return null;
  return (
    <Box sx={{ mt: '2.4em', display: 'grid', gridTemplateColumns: '46px 10px 1fr' }}>
      <span>{labels.reference}</span>
      <span>:</span>
      <Box>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Box>
    </Box>
  );
}

function Attachments({ attachments }: { readonly attachments: string }) {
  const lines = attachmentLines(attachments);
  if (lines.length === 0) return null;
  return (
    <Box sx={{ mt: '2.4em' }}>
      {labels.attachment}: {lines.length === 1 && lines[0]}
      {lines.length > 1 && lines.map((line) => <div key={line}>{line}</div>)}
    </Box>
  );
}

function SheetTable({ table: { columns, rows } }: { readonly table: LetterTable }) {
  const cell = { border: `1px solid ${paper.line}`, padding: '2px 4px', verticalAlign: 'top', textAlign: 'left' } as const;
  return (
    <table style={{ width: '100%', borderCollapse: 'collapse', margin: '8px 0', fontSize: '0.75em' }}>
      <thead>
        <tr>
          {columns.map(({ label, width }) => (
            <th key={label} style={{ ...cell, width: width === '*' ? 'auto' : width * 1.33 }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) => (
              <td key={column} style={cell}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
