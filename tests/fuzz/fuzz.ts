import { type Draw, damageAny, drawFrom, pick } from "./damage.ts";
import type { Bytes, Reader } from "./reader.ts";

/** The result of a run. `slowest` in milliseconds of processor time, of one case. */
export type FuzzResult = {
  readonly cases: number;
  readonly accepted: number;
  readonly slowest: number;
  /** The most memory of the process after a case, in bytes. */
  readonly memory: number;
  /** One line for each case that threw or took longer than `limit`, with its seed for a repetition. */
  readonly failures: readonly string[];
};

/** Reads `cases` files with the seeds from `firstSeed` on; a seed always gives the same case. `limit` in milliseconds. */
export async function fuzz(reader: Reader, cases: number, firstSeed: number, limit: number): Promise<FuzzResult> {
  let [accepted, slowest, memory] = [0, 0, 0];
  const failures: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const bytes = await caseOf(reader, drawFrom(seed));
    const begun = process.cpuUsage();
    try {
      if (await reader.read(bytes)) accepted += 1;
    } catch (error) {
      failures.push(`${reader.name}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    // Processor time, because other programs on the machine must not count.
    const { user, system } = process.cpuUsage(begun);
    const taken = (user + system) / 1000;
    if (taken > limit) failures.push(`${reader.name}, seed ${seed}: ${Math.round(taken)} ms, ${bytes.length} bytes`);
    slowest = Math.max(slowest, taken);
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  return { cases, accepted, slowest, memory, failures };
}

/** Returns a generated file once in three cases, otherwise a damaged one. */
async function caseOf({ files, damage = damageAny, make }: Reader, draw: Draw): Promise<Bytes> {
  const file = draw(3) === 0 ? undefined : pick(draw, files);
  return file === undefined ? make(draw) : damage(file, draw);
}
