import { TOO_LARGE } from "./limits.ts";

/*
 * pdf.js allocates whatever a file demands. A worker named “bounded” reads untrusted files: it counts the arrays that
 * it allocates, and above the limit it reports that and ends.
 */

/** Maximum bytes of one array; the attachments of a thousand respondents take a third. */
const MAX_AT_ONCE = 150_000_000;
/**
 * Maximum bytes of all arrays ever allocated, freed or not, which also limits the work. A full report takes a tenth.
 */
const MAX_IN_ALL = 2_000_000_000;

if (Reflect.get(globalThis, "name") === "bounded") bound();

function bound(): void {
  let made = 0;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args) {
      const [size] = args;
      if (typeof size === "number") {
        made += size;
        if (size > MAX_AT_ONCE || made > MAX_IN_ALL) {
          globalThis.postMessage(TOO_LARGE);
          globalThis.close();
          throw new RangeError(TOO_LARGE);
        }
      }
      return Reflect.construct(target, args);
    },
  });
}
