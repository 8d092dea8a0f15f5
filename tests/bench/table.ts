import type { Aim } from './aims.ts';
import type { Figures } from './measure.ts';
import type { Slowest } from './reading.ts';

/** Name, figure, aim and how it stands, one line each. */
export function tableOf(aims: readonly Aim[], figures: Figures): string {
  const width = Math.max(...aims.map(({ name }) => name.length));
  return aims
    .map(({ key, name, unit, most }) => {
      const value = figures[key] ?? null;
      const figure = value === null ? 'not measured' : `${value.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`;
      const aim = most === null ? '' : `aim ≤ ${most} ${unit}`;
      return `${name.padEnd(width)}  ${figure.padStart(12)}  ${aim.padEnd(14)} ${verdict(value, most)}`.trimEnd();
    })
    .join('\n');
}

function verdict(value: number | null, most: number | null): string {
  if (value === null || most === null) return '';
  return value <= most ? '✓ met' : '✗ missed';
}

export function slowestOf(slowest: readonly Slowest[]): string {
  return ['Slowest questions (median):', ...slowest.map(({ kind, question, ms }) => `  ${kind.padEnd(11)} ${ms.toFixed(2).padStart(7)} ms  ${question}`)].join('\n');
}
