import { commands, type Command, type CommandName } from '../../../preload/contract/commands.ts';
import { matchesKey, type KeyPress } from './keys.ts';

interface Entry {
  readonly name: CommandName;
  readonly layer: number;
  readonly run: () => void;
}

/**
 * Who answers a command now. A page registers what it can do; the last one wins, so a form's "Kaydet" takes the
 * place of the list's. While a dialog is open only what was registered inside it answers.
 */
export class CommandRegistry {
  readonly #entries: Entry[] = [];
  readonly #layers: number[] = [];

  register(name: CommandName, layer: number, run: () => void): () => void {
    const entry: Entry = { name, layer, run };
    this.#entries.push(entry);
    return () => {
      const at = this.#entries.indexOf(entry);
      if (at >= 0) this.#entries.splice(at, 1);
    };
  }

  openLayer(layer: number): () => void {
    this.#layers.push(layer);
    return () => {
      const at = this.#layers.indexOf(layer);
      if (at >= 0) this.#layers.splice(at, 1);
    };
  }

  available(name: CommandName): boolean {
    return this.#find(name) !== undefined;
  }

  /** true where somebody answered. */
  run(name: CommandName): boolean {
    const entry = this.#find(name);
    entry?.run();
    return entry !== undefined;
  }

  /** The command that this press means, if any; whether somebody answers it is another question. A list reads its own keys. */
  commandFor(press: KeyPress): CommandName | null {
    const found = Object.entries<Command>(commands).find(([, { key, otherKey, inTable }]) => !inTable && [key, otherKey].some((one) => one && matchesKey(one, press)));
    return found ? (found[0] as CommandName) : null;
  }

  #find(name: CommandName): Entry | undefined {
    const lowest = (commands[name] as Command).everywhere ? 0 : Math.max(0, ...this.#layers);
    return this.#entries.findLast((entry) => entry.name === name && entry.layer >= lowest);
  }
}
