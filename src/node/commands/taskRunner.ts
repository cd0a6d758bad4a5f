import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { assets } from "#node/assets/sourceAssets.ts";
import { makeTask, type Task, type TaskResult } from "./makeTask.ts";

/** Runs tasks, in several threads if that is faster. */
export type TaskRunner = {
  readonly run: (task: Task) => Promise<TaskResult>;
  readonly close: () => Promise<unknown>;
};

/** Below this number of files, starting threads takes longer than they save. */
const MIN_FOR_THREADS = 6;

/** Creates a runner for about this number of tasks. */
export function createTaskRunner(expected: number): TaskRunner {
  const { startWorker } = assets;
  if (startWorker === null || expected < MIN_FOR_THREADS) return { run: makeTask, close: async () => {} };
  const count = Math.min(availableParallelism(), Math.ceil(expected / 2));
  return runInThreads(Array.from({ length: count }, startWorker));
}

type QueuedTask = { readonly task: Task; readonly done: (made: TaskResult) => void };

/** Each thread makes one file at a time; a free one takes the next task. */
function runInThreads(workers: readonly Worker[]): TaskRunner {
  const queue: QueuedTask[] = [];
  const idle = [...workers];
  const busy = new Map<Worker, QueuedTask>();
  let alive = workers.length;
  const next = () => {
    while (queue.length > 0 && (idle.length > 0 || alive === 0)) {
      const waiting = queue.shift();
      const worker = idle.shift();
      if (waiting === undefined) return;
      if (worker === undefined) waiting.done({ kind: "failed", message: "every thread has ended" });
      else {
        busy.set(worker, waiting);
        worker.postMessage(waiting.task);
      }
    }
  };
  for (const worker of workers) {
    const free = (made: TaskResult) => {
      busy.get(worker)?.done(made);
      busy.delete(worker);
    };
    worker.on("message", (made: TaskResult) => {
      free(made);
      idle.push(worker);
      next();
    });
    worker.on("error", (error) => {
      alive -= 1;
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      free({ kind: "failed", message: error.message });
      next();
    });
  }
  return {
    run: (task) =>
      new Promise((done) => {
        queue.push({ task, done });
        next();
      }),
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
