/** The door to the report worker: started on demand, kept warm for a while, ended on shutdown. */
import { Worker } from 'node:worker_threads';
import type { PaperModel } from '../paper-model.ts';
import type { Answer, Job } from './messages.ts';
import type { FileFormat } from './produce.ts';
import { workerFile } from './worker-file.ts';

/** 'timeout': took too long; 'failed': the model could not be made into a file; 'stopped': the program is closing or the worker died. */
export type RenderProblem = 'timeout' | 'failed' | 'stopped';

export class RenderError extends Error {
  readonly problem: RenderProblem;

  constructor(problem: RenderProblem, message: string, stack?: string) {
    super(message);
    this.name = 'RenderError';
    this.problem = problem;
    if (stack !== undefined) this.stack = stack;
  }
}

export type RendererOptions = {
  /** How long an idle worker waits for the next report. */
  readonly idleMs?: number;
  /** Longest time for one report, counted from the start of its own work. */
  readonly timeoutMs?: number;
  /** Start of the worker; tests give one that hangs or dies. */
  readonly start?: () => Worker;
};

export type ReportRenderer = {
  /** File bytes of a report. One at a time, in order. Rejects with RenderError. */
  render(model: PaperModel | readonly PaperModel[], format: FileFormat): Promise<Uint8Array>;
  /** Ends the worker; waiting reports are answered with 'stopped'. Later calls start a new one. */
  close(): Promise<void>;
};

type Waiting = { readonly job: Job; readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: RenderError) => void };

const IDLE_MS = 60_000;
const TIMEOUT_MS = 60_000;
/** Measured: 10,000 rows of six columns pass in 150 MB. A broken report must not take the office's memory. */
const MOST_MEMORY_MB = 512;

export function createRenderer(options: RendererOptions = {}): ReportRenderer {
  const { idleMs = IDLE_MS, timeoutMs = TIMEOUT_MS, start = startWorker } = options;
  const queue: Waiting[] = [];
  let current: Waiting | undefined;
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;

  function next(): void {
    if (current !== undefined) return;
    current = queue.shift();
    clearTimeout(timer);
    if (current === undefined) return rest();
    try {
      worker ??= listen(start());
    } catch (error) {
      return finish((one) => one.reject(new RenderError('failed', String(error))));
    }
    worker.ref();
    worker.postMessage(current.job);
    timer = setTimeout(() => abandon('timeout', `no answer within ${timeoutMs} ms`), timeoutMs);
  }

  /** An idle worker must neither keep the program alive nor its memory for ever. */
  function rest(): void {
    worker?.unref();
    timer = setTimeout(() => void dismiss(), idleMs);
    timer.unref();
  }

  function listen(started: Worker): Worker {
    started.on('message', (answer: Answer) => {
      if (started !== worker || answer.id !== current?.job.id) return;
      finish((one) => (answer.ok ? one.resolve(answer.bytes) : one.reject(new RenderError('failed', answer.message, answer.stack))));
    });
    started.on('error', (error) => started === worker && abandon('stopped', String(error)));
    started.on('exit', (code) => started === worker && abandon('stopped', `report worker ended with ${code}`));
    return started;
  }

  function finish(answer: (one: Waiting) => void): void {
    const one = current;
    current = undefined;
    if (one !== undefined) answer(one);
    next();
  }

  function abandon(problem: RenderProblem, message: string): void {
    void dismiss();
    finish((one) => one.reject(new RenderError(problem, message)));
  }

  async function dismiss(): Promise<void> {
    const dismissed = worker;
    worker = undefined;
    await dismissed?.terminate();
  }

  return {
    render(model, format) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        queue.push({ job: { id: lastId, model, format }, resolve, reject });
        next();
      });
    },
    async close() {
      const waiting = [...(current === undefined ? [] : [current]), ...queue.splice(0)];
      current = undefined;
      clearTimeout(timer);
      for (const one of waiting) one.reject(new RenderError('stopped', 'the renderer was closed'));
      await dismiss();
    },
  };
}

function startWorker(): Worker {
  return new Worker(workerFile(), { name: 'rapor', resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
}

const shared = createRenderer();

/** PDF, xlsx or csv bytes of a report, made in the program's one report worker. */
export function renderReport(model: PaperModel | readonly PaperModel[], format: FileFormat): Promise<Uint8Array> {
  return shared.render(model, format);
}

export function renderPdf(model: PaperModel | readonly PaperModel[]): Promise<Uint8Array> {
  return shared.render(model, 'pdf');
}

/** For the shutdown; answers when the worker is gone. */
export function closeRenderer(): Promise<void> {
  return shared.close();
}
