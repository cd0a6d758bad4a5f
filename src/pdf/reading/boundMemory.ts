import { TOO_LARGE } from "./limits.ts";

/*
 * pdf.js unpacks whatever a file says, to any size. In a worker that is called “bounded”, which reads files of strangers,
 * the arrays that it unpacks into are counted; when they are too many, the worker says so and ends.
 */

/** Bytes of one array; the attachments of a thousand respondents take a third. */
const MOST_AT_ONCE = 150_000_000;
/** Bytes of all arrays that were ever made, freed or not: a bound of work, too. A full report takes a tenth. */
const MOST_IN_ALL = 2_000_000_000;

if (Reflect.get(globalThis, "name") === "bounded") bound();

function bound(): void {
  let made = 0;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args) {
      const [size] = args;
      if (typeof size === "number") {
        made += size;
        if (size > MOST_AT_ONCE || made > MOST_IN_ALL) {
          globalThis.postMessage(TOO_LARGE);
          globalThis.close();
          throw new RangeError(TOO_LARGE);
        }
      }
      return Reflect.construct(target, args);
    },
  });
}
