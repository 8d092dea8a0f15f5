import type { PaletteMode } from '@mui/material';

export interface Colors {
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  readonly sheet: string;
  readonly line: string;
  /** Border of a control: 3:1 against its ground, so that a field is seen as a field. */
  readonly edge: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly primaryStrong: string;
  readonly primarySoft: string;
  /** The one accent: sample office, and what has to be mended in a form. */
  readonly accent: string;
  readonly accentSoft: string;
  /** A legal deadline that has passed; nothing else is red. */
  readonly late: string;
  readonly lateSoft: string;
  /** A deadline that is near. */
  readonly near: string;
  readonly nearSoft: string;
  /** Done. */
  readonly done: string;
  readonly doneSoft: string;
}

/** Text pairs hold 4.5:1 or better; tests/renderer/theme.test.ts computes them. */
export const colors: Readonly<Record<PaletteMode, Colors>> = {
  light: {
    ink: '#1B2A3A',
    quiet: '#4F5F70',
    paper: '#F7F8FA',
    sheet: '#FFFFFF',
    line: '#D9DFE6',
    edge: '#7D8B9A',
    primary: '#0B5D61',
    onPrimary: '#FFFFFF',
    primaryStrong: '#08464A',
    primarySoft: '#E1EFEF',
    accent: '#8A2B6B',
    accentSoft: '#F8E8F2',
    late: '#B3261E',
    lateSoft: '#FBE9E7',
    near: '#8A5300',
    nearSoft: '#FDF1DC',
    done: '#1E6B3A',
    doneSoft: '#E4F3E8',
  },
  dark: {
    ink: '#E8EDF2',
    quiet: '#A9B6C3',
    paper: '#141C25',
    sheet: '#1B2530',
    line: '#33414F',
    edge: '#7E8D9C',
    primary: '#6CC7C5',
    onPrimary: '#0A2022',
    primaryStrong: '#8FDAD8',
    primarySoft: '#1C3B3F',
    accent: '#EFA3D3',
    accentSoft: '#422236',
    late: '#FF9C92',
    lateSoft: '#46211E',
    near: '#F2BE66',
    nearSoft: '#3F3014',
    done: '#85D39B',
    doneSoft: '#1B3A26',
  },
};
