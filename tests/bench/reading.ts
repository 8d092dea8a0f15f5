import Database from 'better-sqlite3';
import { Connection, type Parameter } from '../../db/connection.ts';
import { openOffice, type TestOffice } from '../fixtures/office.ts';
import type { FilledLedger } from './generate.ts';
import { median, percentile, shuffled, timed, type Figures } from './measure.ts';
import { filters, named, orderedPages, pages, searches, type Question } from './questions.ts';

/** The slowest question of a kind, by the median of its rounds. */
export interface Slowest {
  readonly kind: string;
  readonly question: string;
  readonly ms: number;
}

interface Statement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Times of each question through the router, and of the very same SQL by plain better-sqlite3, in turns. */
export async function measureReading(ledger: FilledLedger, size: '10k' | '100k' | '1m', rounds: number): Promise<{ figures: Figures; slowest: Slowest[] }> {
  const statements = recordStatements();
  const office = await openOffice({ path: ledger.path, today: ledger.today });
  const plain = openPlain(ledger.path);
  try {
    const figures: Record<string, number> = {};
    const slowest: Slowest[] = [];
    const kinds = { page: pages(), filter: filters(ledger), search: searches(), sorted: orderedPages(ledger.rows) };
    for (const [kind, questions] of Object.entries(kinds)) {
      // Few questions are asked more often, so that a 95th percentile has something to stand on.
      const enough = Math.max(rounds, Math.ceil((rounds * 20) / questions.length));
      const result = await ask(office, plain, statements, questions, enough);
      figures[`${kind}${size}P95Ms`] = percentile(result.router, 0.95);
      figures[`${kind}${size}MedianMs`] = median(result.router);
      figures[`${kind}${size}PlainP95Ms`] = percentile(result.plain, 0.95);
      figures[`${kind}${size}Ratio`] = median(result.router) / median(result.plain);
      figures[`${kind}${size}Samples`] = result.router.length;
      slowest.push({ kind: `${kind} ${size}`, ...result.slowest });
    }
    return { figures, slowest };
  } finally {
    plain.close();
    await office.close();
  }
}

async function ask(office: TestOffice, plain: Plain, statements: () => readonly Statement[], questions: readonly Question[], rounds: number) {
  const router: number[] = [];
  const same: number[] = [];
  const byQuestion = new Map<Question, number[]>(questions.map((question) => [question, []]));
  for (let round = 0; round < rounds; round++) {
    for (const question of shuffled(questions)) {
      statements();
      const ms = await timed(() => office.call('requests', 'list', question));
      const asked = statements();
      router.push(ms);
      byQuestion.get(question)?.push(ms);
      same.push(await timed(() => plain.run(asked)));
    }
  }
  const [question, times] = [...byQuestion].toSorted(([, a], [, b]) => median(b) - median(a))[0] ?? [];
  return { router, plain: same, slowest: { question: question ? named(question) : '', ms: median(times ?? []) } };
}

/** Notes every SQL text that goes to the database; each call answers those since the last one. */
function recordStatements(): () => readonly Statement[] {
  let noted: Statement[] = [];
  const { all } = Connection.prototype;
  Connection.prototype.all = function <Row>(this: Connection, sql: string, parameters: readonly Parameter[] = []): Row[] {
    noted.push({ sql, parameters });
    return all.call(this, sql, parameters) as Row[];
  };
  return () => {
    const since = noted;
    noted = [];
    return since;
  };
}

type Plain = ReturnType<typeof openPlain>;

/** The same file, the same pragmas, prepared statements, and nothing between. */
function openPlain(path: string) {
  const db = new Database(path, { readonly: true });
  for (const pragma of ['temp_store = MEMORY', 'cache_size = -65536']) db.pragma(pragma);
  const prepared = new Map<string, Database.Statement>();
  return {
    run(statements: readonly Statement[]): void {
      for (const { sql, parameters } of statements) {
        const statement = prepared.get(sql) ?? db.prepare(sql);
        prepared.set(sql, statement);
        statement.all(...parameters);
      }
    },
    close: () => db.close(),
  };
}
