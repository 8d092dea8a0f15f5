/** Words that the paper itself adds to a report. */
export const paperText = {
  republic: 'T.C.',
  program: 'Muhtarlık Defteri',
  produced: 'Düzenlenme: {time}',
  pageNumber: '{page} / {pages}',
  moreRecords: '+ {count} kayıt',
  moreSections: '+ {count} bölüm bu sayfaya sığmadı.',
  cut: '… (devamı kayıtta)',
  parameter: '{label}: {value}',
  parameterGap: '   ·   ',
} as const;

/** Puts values into the {places} of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
