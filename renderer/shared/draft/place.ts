/**
 * Names the record that a form is about: the page it stands on and the ids among its first values. A draft is offered
 * where this is the same again.
 */
export function draftPlace(pathname: string, defaults: Readonly<Record<string, unknown>>): string {
  const ids = Object.entries(defaults).filter(([name, value]) => /^id$|Ids?$/.test(name) && value !== null && value !== undefined);
  return ids.length === 0 ? pathname : `${pathname}#${ids.map(([name, value]) => `${name}=${String(value)}`).join('&')}`.slice(0, 250);
}

/** The page that a draft's place is on. */
export function pageOf(place: string): string {
  return place.split('#')[0] ?? place;
}

/** Two drafts of one place lie beside each other: an older one that nobody has decided on is not written over. */
export function ownPlace(place: string, mark: string): string {
  return `${place}#${mark}`;
}

export function isAt(place: string, draftedPlace: string): boolean {
  return draftedPlace.slice(0, draftedPlace.lastIndexOf('#')) === place;
}
