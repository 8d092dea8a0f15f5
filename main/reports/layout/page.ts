/** A4 and type sizes in points. Margins 1,5 cm, Times 12 or Arial 11: Resmî Yazışma Yönetmeliği m. 7–8. */
import type { Orientation, ReportModel } from '../../../preload/contract/report-model.ts';

const CM = 28.3465;
export const MARGIN = 1.5 * CM;
const SHORT_SIDE = 595.28;
const LONG_SIDE = 841.89;

export const ink = { text: '#1B2A3A', quiet: '#4A5866', rule: '#1B2A3A', hairline: '#C3CAD2', band: '#EDF0F3' } as const;

export type Typography = {
  readonly title: number;
  readonly heading: number;
  readonly body: number;
  readonly table: number;
  readonly small: number;
  readonly figure: number;
  /** Space above and below a table row. */
  readonly rowPadding: number;
  /** Space between sections. */
  readonly gap: number;
  readonly bodyFont: 'Arimo' | 'Tinos';
};

/** Space and type for one print: 'compact' is the last step before a one-page report loses rows. */
export type Density = 'normal' | 'compact';

export function typography(model: ReportModel, density: Density): Typography {
  const official = model.style === 'official';
  const bodyFont = official ? 'Tinos' : 'Arimo';
  return density === 'normal'
    ? { title: 13, heading: 10.5, body: official ? 12 : 10, table: official ? 10 : 9, small: 8, figure: 17, rowPadding: 2.6, gap: 11, bodyFont }
    : { title: 12, heading: 9.5, body: official ? 10 : 8.5, table: 8, small: 8, figure: 13, rowPadding: 1.4, gap: 6, bodyFont };
}

export function pageSize(orientation: Orientation = 'portrait'): { readonly width: number; readonly height: number } {
  return orientation === 'portrait'
    ? { width: SHORT_SIDE, height: LONG_SIDE }
    : { width: LONG_SIDE, height: SHORT_SIDE };
}

export function contentWidth(orientation: Orientation = 'portrait'): number {
  return pageSize(orientation).width - 2 * MARGIN;
}

export function contentHeight(orientation: Orientation = 'portrait'): number {
  return pageSize(orientation).height - 2 * MARGIN;
}
