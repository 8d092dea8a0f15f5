import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { commands, type Command, type CommandName } from '../../../preload/contract/commands.ts';
import { may } from '../../../preload/contract/rights.ts';
import { SessionContext } from '../session/SessionContext.ts';
import { isBare } from './keys.ts';
import { CommandRegistry } from './registry.ts';
import { restsHere, writesHere } from './rests.ts';

const RegistryContext = createContext<CommandRegistry | null>(null);
const LayerContext = createContext(0);

const fieldsFirst = (name: CommandName): boolean => (commands[name] as Command).fieldsFirst === true;

/** Listens to the keyboard for the whole window. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isBare(event) || event.isComposing || event.getModifierState('AltGraph')) return;
      const name = registry.commandFor(event);
      if (name === null || (fieldsFirst(name) && writesHere(event.target))) return;
      // Also where nobody answers: Ctrl+P or Ctrl+N must never reach the browser beneath.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) registry.run(name);
    };
    // Caught on the way down: an open list or a select would take Ctrl+Enter for its own Enter.
    // Single keys only after everybody else: an open list, a menu or the table may need them.
    const listenLast = (event: KeyboardEvent): void => {
      if (!isBare(event) || event.defaultPrevented || event.repeat || event.isComposing || restsHere(event)) return;
      const name = registry.commandFor(event);
      if (name !== null && registry.run(name)) event.preventDefault();
    };
    window.addEventListener('keydown', listen, { capture: true });
    window.addEventListener('keydown', listenLast);
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
      window.removeEventListener('keydown', listenLast);
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** The registry of this window: run(name), available(name). */
export function useCommands(): CommandRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('CommandProvider is missing');
  return registry;
}

/** Answers a command from the moment this component is on screen; `enabled: false` steps aside. */
export function useCommand(name: CommandName, run: () => void, options: { readonly enabled?: boolean } = {}): void {
  const registry = useCommands();
  const layer = useContext(LayerContext);
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const enabled = (options.enabled ?? true) && useMayCommand(name);
  useLayoutEffect(() => (enabled ? registry.register(name, layer, () => latest.current()) : undefined), [registry, name, layer, enabled]);
}

/** May the user do what the command leads to? Outside the door nobody is asked. */
function useMayCommand(name: CommandName): boolean {
  const session = useContext(SessionContext);
  const [feature = '', operation = ''] = (commands[name] as Command).needs?.split('.') ?? [];
  return feature === '' || session === null || may(session.user.role, feature, operation);
}

/** Wraps what is inside a dialog: commands of the page below rest until it closes. */
export function CommandLayer({ children }: { readonly children: ReactNode }) {
  const registry = useCommands();
  const layer = useContext(LayerContext) + 1;
  useEffect(() => registry.openLayer(layer), [registry, layer]);
  return <LayerContext value={layer}>{children}</LayerContext>;
}
