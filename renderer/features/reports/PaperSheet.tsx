import { Box, Typography } from '@mui/material';
import { signatureRows, type LabelValue, type Letterhead, type ReportModel, type Signature } from '../../../preload/contract/report-model.ts';
import { formatDateTime } from '../../shared/format.ts';
import { reportsText } from '../../text/reports.ts';
import { a4, paper } from './paper.ts';
import { PaperSection } from './PaperSection.tsx';

/** A report as a sheet of A4. It is never narrower: a small window shows the same sheet smaller (`room` = free width). */
export function PaperSheet({ model, room }: { readonly model: ReportModel; readonly room: number }) {
  const landscape = model.orientation === 'landscape';
  const width = landscape ? a4.long : a4.short;
  return (
    <Box
      component="article"
      aria-label={model.title}
      sx={{ width, minHeight: landscape ? a4.short : a4.long, mx: 'auto', p: `${a4.margin}px`, bgcolor: paper.sheet, color: paper.ink, boxShadow: 1, fontSize: 15, lineHeight: 1.45 }}
      style={{ zoom: Math.min(1, room / width) }}
    >
      <Head letterhead={model.letterhead} />
      {!model.untitled && (
        <Typography component="h2" sx={{ textAlign: 'center', fontSize: 20, fontWeight: 700 }}>
          {model.title}
        </Typography>
      )}
      {model.subtitle && <Box sx={{ textAlign: 'center' }}>{model.subtitle}</Box>}
      {!model.untitled && <Parameters values={model.parameters} />}
      {model.sections.map((section, index) => (
        <PaperSection key={index} section={section} />
      ))}
      <Signatures signatures={model.signatures ?? []} />
      <Box sx={{ mt: 3, pt: 1, borderTop: 1, borderColor: paper.line, fontSize: 12.5 }}>
        {model.methodNotes.map((note) => (
          <div key={note}>{note}</div>
        ))}
        <div>{reportsText.printedAt(formatDateTime(model.generatedAt))}</div>
      </Box>
    </Box>
  );
}

function Head({ letterhead: { logo, institution, unit } }: { readonly letterhead: Letterhead }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '72px 1fr 72px', alignItems: 'center', borderBottom: 1, borderColor: paper.rule, pb: 1, mb: 2 }}>
      <Box>{logo && <img src={logo} alt="" style={{ maxWidth: 64, maxHeight: 64, display: 'block' }} />}</Box>
      <Box sx={{ textAlign: 'center', lineHeight: 1.35 }}>
        <div>{reportsText.republic}</div>
        <div>{institution}</div>
        <div>{unit}</div>
      </Box>
    </Box>
  );
}

function Parameters({ values }: { readonly values: readonly LabelValue[] }) {
  return <Box sx={{ textAlign: 'center', fontSize: 14, mb: 2 }}>{values.map(({ label, value }) => reportsText.parameter(label, value)).join(reportsText.gap)}</Box>;
}

function Signatures({ signatures }: { readonly signatures: readonly Signature[] }) {
  return signatureRows(signatures).map((row, index) => (
    <Box key={index} sx={{ display: 'flex', justifyContent: 'space-around', mt: 4, textAlign: 'center' }}>
      {row.map(({ role, name, title }, place) => (
        <Box key={place} sx={{ maxWidth: '48%' }}>
          {role && <div>{role}</div>}
          <Box sx={{ mt: 4 }}>{name}</Box>
          {title && <div>{title}</div>}
        </Box>
      ))}
    </Box>
  ));
}
