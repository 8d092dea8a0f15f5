/** Nearly every unit is a "Müdürlüğü"; in a narrow column the word says nothing. */
export function shortUnit(name: string): string {
  return name.replace(/ (Müdürlüğü|Md\.?)$/, '');
}
