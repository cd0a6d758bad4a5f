import { damageBytes, damageJson, drawFrom } from "./damage.ts";
import type { Reader } from "./readers.ts";

/** The result of a run. `slowest` in milliseconds, of one case. */
export type FuzzResult = {
  readonly cases: number;
  readonly accepted: number;
  readonly slowest: number;
  /** One line for each case that threw, with its seed for a repetition. */
  readonly failures: readonly string[];
};

/** Reads `cases` damaged files with the seeds from `firstSeed` on; a seed always gives the same case. */
export async function fuzz({ name, files, read }: Reader, cases: number, firstSeed: number): Promise<FuzzResult> {
  const valid = files.map((bytes) => ({ bytes, json: jsonOf(bytes) }));
  let accepted = 0;
  let slowest = 0;
  const failures: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const draw = drawFrom(seed);
    const file = valid[draw(valid.length)];
    if (file === undefined) break;
    const bytes =
      file.json !== undefined && draw(2) === 0 ? damageJson(file.json, draw) : damageBytes(file.bytes, draw);
    const begun = performance.now();
    try {
      if (await read(bytes)) accepted += 1;
    } catch (error) {
      failures.push(`${name}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    slowest = Math.max(slowest, performance.now() - begun);
  }
  return { cases, accepted, slowest, failures };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
