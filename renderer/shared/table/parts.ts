import { styled } from '@mui/material/styles';
import { HEADER_HEIGHT, MENU_ROOM } from './column.ts';

/** The drawn pieces of the table, in theme tokens. */

export const Frame = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: '1 1 auto',
  minHeight: 0,
  minWidth: 0,
  background: theme.palette.background.paper,
}));

export const Scroller = styled('div')(({ theme }) => ({
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  fontSize: 14,
  fontVariantNumeric: 'tabular-nums',
  outline: 'none',
  '&:focus-visible [data-cursor="true"]': { boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}` },
}));

export const HeaderRow = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'var(--columns)',
  minWidth: 'var(--least)',
  height: HEADER_HEIGHT,
  background: theme.palette.background.default,
  borderBottom: `1px solid ${theme.palette.divider}`,
}));

export const HeaderGroup = styled('div')({ position: 'sticky', top: 0, zIndex: 2, minWidth: 'var(--least)', width: '100%' });

export const HeaderBox = styled('div')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  minWidth: 0,
  fontWeight: 650,
  fontSize: 13.5,
  color: theme.palette.text.secondary,
  '&[data-align="end"]': { textAlign: 'right', justifyContent: 'flex-end' },
  // The button of the column menu lies over the end of the head; figures stand below their words.
  '&:last-child': { paddingRight: MENU_ROOM - 8 },
  '&[data-over="true"]': { boxShadow: `inset 2px 0 0 ${theme.palette.primary.main}` },
}));

export const SortButton = styled('button')(({ theme }) => ({
  all: 'unset',
  flex: '1 1 auto',
  boxSizing: 'border-box',
  minWidth: 0,
  padding: '0 2px 0 8px',
  lineHeight: `${HEADER_HEIGHT - 1}px`,
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
  cursor: 'pointer',
  '&:hover': { color: theme.palette.text.primary },
  '&:focus-visible': { boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}` },
}));

export const FilterArrow = styled('span')(({ theme }) => ({
  flex: '0 0 auto',
  width: 18,
  marginRight: 4,
  lineHeight: `${HEADER_HEIGHT - 1}px`,
  textAlign: 'center',
  cursor: 'pointer',
  '& svg': { fontSize: 18, verticalAlign: 'middle' },
  '&:hover': { background: theme.palette.action.hover },
  '&[data-narrows="true"]': { color: theme.palette.primary.main },
  '&[data-narrows="true"] svg': { fontSize: 16 },
}));

export const PlainHeader = styled('span')({
  flex: '1 1 auto',
  minWidth: 0,
  padding: '0 2px 0 8px',
  lineHeight: `${HEADER_HEIGHT - 1}px`,
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
});

export const ResizeHandle = styled('div')(({ theme }) => ({
  position: 'absolute',
  right: 0,
  top: 4,
  bottom: 4,
  width: 7,
  cursor: 'col-resize',
  touchAction: 'none',
  borderRight: `1px solid ${theme.palette.divider}`,
  '&:hover, &[data-resizing="true"]': { borderRight: `3px solid ${theme.palette.primary.main}` },
}));

export const BodyRow = styled('div')(({ theme }) => ({
  position: 'absolute',
  top: 0,
  left: 0,
  width: '100%',
  minWidth: 'var(--least)',
  height: 'var(--row)',
  display: 'grid',
  gridTemplateColumns: 'var(--columns)',
  alignItems: 'center',
  borderBottom: `1px solid ${theme.palette.divider}`,
  cursor: 'default',
  '&:hover': { background: theme.palette.action.hover },
  '&[data-marked="true"]': { background: theme.palette.action.selected },
  // A mark is seen without its colour too.
  '&[data-marked="true"]::before': { content: '"✓"', position: 'absolute', left: 0, width: 9, fontSize: 10, lineHeight: 'calc(var(--row) - 1px)', textAlign: 'center', fontWeight: 700, color: theme.palette.primary.main },
  '&[data-active="true"]': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
}));

export const Cell = styled('div')(({ theme }) => ({
  minWidth: 0,
  height: 'calc(var(--row) - 1px)',
  userSelect: 'none',
  padding: '0 8px',
  lineHeight: 'calc(var(--row) - 1px)',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
  '&[data-align="end"]': { textAlign: 'right' },
  '&[data-align="end"]:last-child': { paddingRight: MENU_ROOM },
  '&[aria-selected="true"]': { background: theme.colors.primarySoft },
  '&[data-cursor="true"]': { boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}` },
}));

export const Shape = styled('span')(({ theme }) => ({
  display: 'inline-block',
  width: '70%',
  height: 8,
  borderRadius: 4,
  background: theme.palette.action.hover,
}));

export const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  flex: '0 0 auto',
  minHeight: 24,
  padding: '0 8px',
  fontSize: 13.5,
  borderTop: `1px solid ${theme.palette.divider}`,
  background: theme.palette.background.default,
}));

export const ShapeRow = styled('div')(({ theme }) => ({ display: 'grid', borderBottom: `1px solid ${theme.palette.divider}` }));

/** Over the rows, under the head: the empty state and the loading shape are no rows of the grid. */
export const Overlay = styled('div')({ position: 'absolute', top: HEADER_HEIGHT, left: 0, right: 0, bottom: 0, overflow: 'auto' });

/** Something at a cell, over the list. */
export const NoteBox = styled('div')(({ theme }) => ({
  boxSizing: 'border-box',
  fontSize: 14,
  color: theme.palette.text.primary,
  background: theme.palette.background.paper,
  border: `2px solid ${theme.palette.primary.main}`,
  borderRadius: 2,
  boxShadow: theme.shadows[4],
}));

export const NoteLine = styled('div')(({ theme }) => ({
  padding: '2px 6px 4px',
  fontSize: 13.5,
  color: theme.palette.text.secondary,
  '&:empty': { display: 'none' },
  '&[data-problem="true"]': { color: theme.palette.error.main, fontWeight: 600 },
}));

export const CellInput = styled('input')(({ theme }) => ({
  display: 'block',
  boxSizing: 'border-box',
  width: '100%',
  height: 'var(--row)',
  padding: '0 6px',
  border: 0,
  outline: 'none',
  font: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  color: 'inherit',
  background: theme.palette.background.paper,
}));
