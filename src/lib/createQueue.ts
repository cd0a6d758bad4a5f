/** Runs work after all work given earlier has ended, whether it succeeded or not, and returns its result. */
export type Queue = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Creates a queue, in which one piece of work runs at a time. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}
