import { commandGroups, commands, type Command, type CommandName } from '../../../preload/contract/commands.ts';
import { searchKinds, type SearchHit, type SearchKind } from '../../../preload/contract/today.ts';
import { matchPickable } from '../../shared/form/matching.ts';
import { shellText } from '../../text/shell.ts';

export type PaletteLine =
  | { readonly type: 'record'; readonly key: string; readonly group: string; readonly title: string; readonly detail: string; readonly path: string }
  | { readonly type: 'command'; readonly key: string; readonly group: string; readonly title: string; readonly detail: string; readonly name: CommandName };

const folders: Readonly<Record<SearchKind, string>> = { talep: 'requests', mahalle: 'neighbourhoods', kisi: 'people', stk: 'ngos', birim: 'units', firma: 'firms', satinalma: 'purchases', demirbas: 'assets' };

/** The page of a found record. */
export function pathOf(hit: Pick<SearchHit, 'kind' | 'id'>): string {
  return `/${folders[hit.kind]}/${hit.id}`;
}

const directoryFirst: readonly SearchKind[] = [...searchKinds.filter((kind) => kind !== 'talep'), 'talep'];

/**
 * Records first, then the commands that fit what is typed and can be run here. A number asks for requests;
 * a name asks for the neighbourhood or person of that name before the many requests that mention it.
 */
export function paletteLines(typed: string, hits: readonly SearchHit[], can: (name: CommandName) => boolean): PaletteLine[] {
  const kinds = /\d/.test(typed) ? searchKinds : directoryFirst;
  const records = kinds.flatMap((kind) =>
    hits
      .filter((hit) => hit.kind === kind)
      .map((hit): PaletteLine => ({ type: 'record', key: `${kind}-${hit.id}`, group: shellText.palette.kinds[kind], title: hit.title, detail: hit.detail, path: pathOf(hit) })),
  );
  const options = (Object.entries(commands) as [CommandName, Command][])
    .filter(([name]) => name !== 'palette' && can(name))
    .map(([name, command]) => ({ id: name, label: command.label, detail: commandGroups[command.group] }));
  const fitting = matchPickable(options, typed).map((option): PaletteLine => ({ type: 'command', key: option.id, group: shellText.palette.commands, title: option.label, detail: option.detail, name: option.id }));
  return [...records, ...fitting];
}
