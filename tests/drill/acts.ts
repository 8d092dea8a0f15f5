import { makeBackup } from '../../main/backup/make.ts';
import type { Random } from '../../main/sample/random.ts';
import { clock, today, type WholeProgram } from '../fixtures/whole-program.ts';
import { backupsOf } from './found.ts';
import type { Act, Done } from './notes.ts';

/** What the acts work on; made once, before the first kill. */
export interface Ground {
  readonly seatId: number;
  readonly unitId: number;
}

/** An act under way: what is noted before it begins, and the doing. */
export interface Wanted {
  readonly act: Act;
  run(): Promise<Done>;
}

export interface Actor {
  readonly office: WholeProgram;
  readonly folder: string;
  readonly ground: Ground;
  readonly random: Random;
  /** Begins every mark of this child. */
  readonly prefix: string;
  /** Requests that no unit has yet. */
  readonly open: number[];
}

const days = ['2026-11-20', '2026-10-05', '2025-12-30', today];
const kinds = [['create', 8], ['batch', 4], ['handOff', 4], ['draft', 5], ['cancel', 2], ['purchase', 3], ['import', 2], ['backup', 1]] as const;

/** The next thing that the clerk does. */
export function nextAct(actor: Actor, number: number): Wanted {
  const mark = `${actor.prefix}n${number}`;
  const id = actor.open.length === 0 ? null : actor.random.pick(actor.open);
  switch (actor.random.weighted(kinds)) {
    case 'batch':
      return batch(actor, mark);
    case 'import':
      return importTable(actor, mark);
    case 'draft':
      return draft(actor, mark);
    case 'backup':
      return backup(actor, mark, number);
    case 'handOff':
      return id === null ? create(actor, mark) : handOff(actor, mark, id);
    case 'cancel':
      return id === null ? create(actor, mark) : cancel(actor, mark, id);
    case 'purchase':
      return purchase(actor, mark);
    case 'create':
      return create(actor, mark);
  }
}

const common = ({ ground, random }: Actor) => ({ requester: { kind: 'muhtar', seatId: ground.seatId }, channel: 'telefon', type: 'istek', registeredOn: random.pick(days), confirmedOldDate: true }) as const;

function create(actor: Actor, mark: string): Wanted {
  return {
    act: { kind: 'create', mark, rows: 1 },
    async run() {
      const { id, number } = await actor.office.call('requests', 'create', { ...common(actor), subject: `Sokak lambası ${mark}`, unitId: actor.ground.unitId });
      actor.open.push(id);
      return { numbers: [number] };
    },
  };
}

function purchase({ office, random }: Actor, mark: string): Wanted {
  const lines = Array.from({ length: random.int(1, 6) }, (_, line) => ({ item: `Kalem ${line + 1}`, quantity: 100 * (line + 1), unit: 'adet', price: 125_050, vatRate: 20 }) as const);
  return {
    act: { kind: 'purchase', mark, lines: lines.length },
    async run() {
      const { number } = await office.call('purchases', 'open', { subject: `Yazıcı ${mark}`, kind: 'mal', method: '22d', budgetYear: Number(today.slice(0, 4)), openedOn: random.pick(days), lines });
      return { numbers: [number] };
    },
  };
}

function batch(actor: Actor, mark: string): Wanted {
  const lines = Array.from({ length: actor.random.int(2, 12) }, (_, line) => ({ subject: `Çukur ${line + 1} ${mark}` }));
  return {
    act: { kind: 'create', mark, rows: lines.length },
    async run() {
      const saved = await actor.office.call('requests', 'createMany', { ...common(actor), lines });
      actor.open.push(...saved.map(({ id }) => id));
      return { numbers: saved.map(({ number }) => number) };
    },
  };
}

function importTable({ office, random }: Actor, mark: string): Wanted {
  const rows = Array.from({ length: random.int(5, 60) }, (_, row) => ['12.11.2026', 'Telefon', 'İstek', 'Yeni', 'Ayşe Işık', `Kaldırım ${row + 1} ${mark}`].join('\t'));
  return {
    act: { kind: 'create', mark, rows: rows.length },
    async run() {
      const { tableId } = await office.call('imports', 'paste', { text: ['Tarih\tGeliş Şekli\tTür\tMahalle\tBaşvuran\tTalep Konusu', ...rows].join('\n') });
      const { mapping } = await office.call('imports', 'look', { tableId, kind: 'talepler' });
      const { fresh } = await office.call('imports', 'run', { tableId, kind: 'talepler', mapping });
      if (fresh !== rows.length) throw new Error(`${fresh} of ${rows.length} rows were brought in`);
      await office.call('imports', 'close', { tableId });
      return {};
    },
  };
}

function handOff({ office, ground, open }: Actor, mark: string, id: number): Wanted {
  return {
    act: { kind: 'handOff', mark, id },
    async run() {
      await office.call('requests', 'handOff', { requestIds: [id], unitId: ground.unitId, sentOn: today });
      open.splice(open.indexOf(id), 1);
      return {};
    },
  };
}

function cancel({ office, open }: Actor, mark: string, id: number): Wanted {
  return {
    act: { kind: 'cancel', mark, id },
    async run() {
      await office.call('requests', 'cancel', { id, reason: 'Yanlış açıldı', on: today });
      open.splice(open.indexOf(id), 1);
      return {};
    },
  };
}

function draft({ office, random }: Actor, mark: string): Wanted {
  const place = `/requests/new?${random.int(1, 5)}`;
  return {
    act: { kind: 'draft', mark, place },
    async run() {
      await office.call('drafts', 'keep', { form: 'requests.create', place, title: 'Yarım talep', content: JSON.stringify({ subject: mark }) });
      return {};
    },
  };
}

function backup({ folder, prefix }: Actor, mark: string, number: number): Wanted {
  // The name of a backup is its moment: every one of the drill has a second of its own.
  const [, round = ''] = /(\d+)$/.exec(prefix) ?? [];
  const second = Number(round) * 1000 + number;
  const now = new Date(Date.parse(`${clock.now()}Z`) + second * 1000).toISOString().slice(0, 19);
  return {
    act: { kind: 'backup', mark },
    run: async () => ({ path: (await makeBackup({ folder, target: backupsOf(folder), now, reason: 'elle', nativeBinding: undefined }, () => undefined)).path }),
  };
}
