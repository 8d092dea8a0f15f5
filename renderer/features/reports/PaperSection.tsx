import { Box, Typography } from '@mui/material';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import type { BlockSection, FieldsSection, LabelValue, ListSection, ReportSection, TextLook, TextSection } from '../../../preload/contract/report-model.ts';
import { paper } from './paper.ts';
import { PaperChart, PaperFigures } from './PaperFigures.tsx';
import { PaperTable } from './PaperTable.tsx';

/** One block of a report on the screen; the paper draws the same blocks in main/reports/layout. */
export function PaperSection({ section }: { readonly section: ReportSection }) {
  if (section.kind !== 'columns') return <Block section={section} />;
  const share = section.leftShare ?? 0.5;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `minmax(0, ${share}fr) minmax(0, ${1 - share}fr)`, gap: 3 }}>
      {[section.left, section.right].map((side, index) => (
        <div key={index}>
          {side.map((block, position) => (
            <Block key={position} section={block} />
          ))}
        </div>
      ))}
    </Box>
  );
}

function Block({ section }: { readonly section: BlockSection }) {
  return (
    <Box component="section" sx={{ mb: 2.5 }}>
      {section.title && (
        <Typography component="h3" sx={{ fontSize: 16, fontWeight: 700, mb: 0.75 }}>
          {section.title}
        </Typography>
      )}
      {content(section)}
    </Box>
  );
}

function content(section: BlockSection): ReactNode {
  switch (section.kind) {
    case 'table':
      return <PaperTable section={section} />;
    case 'figures':
      return <PaperFigures section={section} />;
    case 'chart':
      return <PaperChart section={section} />;
    case 'text':
      return section.look === undefined ? <Paragraphs text={section.text} /> : <Lines section={section} look={section.look} />;
    case 'list':
      return <Items section={section} />;
    case 'fields':
      return <Fields section={section} />;
  }
}

function Paragraphs({ text }: { readonly text: string }) {
  return text.split(/\n+/).map((paragraph, index) => (
    <p key={index} style={{ margin: '0 0 8px', overflowWrap: 'anywhere' }}>
      {paragraph}
    </p>
  ));
}

const looks: Readonly<Record<TextLook, CSSProperties>> = {
  plain: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  cover: { textAlign: 'center', fontSize: 30, fontWeight: 700, lineHeight: 1.2 },
};

function Lines({ section, look }: { readonly section: TextSection; readonly look: TextLook }) {
  return <div style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', ...looks[look] }}>{section.text}</div>;
}

function Items({ section: { items, emptyText } }: { readonly section: ListSection }) {
  if (items.length === 0) return <div>{emptyText}</div>;
  return (
    <ul style={{ margin: 0, paddingLeft: 20 }}>
      {items.map(({ text, detail }, index) => (
        <li key={index} style={{ marginBottom: 4, overflowWrap: 'anywhere' }}>
          {text}
          {detail && <div style={{ color: paper.quiet, fontSize: 13 }}>{detail}</div>}
        </li>
      ))}
    </ul>
  );
}

function Fields({ section: { fields, grid } }: { readonly section: FieldsSection }) {
  if (grid) return <FieldGrid fields={fields} />;
  return (
    <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 12, rowGap: 2 }}>
      {fields.map(({ label, value }) => (
        <Fragment key={label}>
          <dt style={{ color: paper.quiet }}>{label}</dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function FieldGrid({ fields }: { readonly fields: readonly LabelValue[] }) {
  const cell: CSSProperties = { border: `1px solid ${paper.ink}`, padding: '3px 6px', textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' };
  return (
    <table style={{ width: '100%', borderCollapse: 'collapse' }}>
      <tbody>
        {fields.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row" style={{ ...cell, width: '38%', fontWeight: 400, color: paper.quiet }}>
              {label}
            </th>
            <td style={cell}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
