// Generated assessments of the built-in questionnaire, and how they come into a browser's database without the app.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, "../questionnaires/samples/northmoor-mutual.json"), "utf8"),
);

const SECTORS = ["Banking", "Insurance", "Health", "Energy", "Retail", "Public administration"];
const TAGS = ["Client", "Supplier", "Subsidiary", "2026"];

/** Returns a generator of whole numbers below a limit, the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Returns `count` assessments that differ in organisation, sector, tags, dates and answers. */
export function manyAssessments(count) {
  const { snapshots: _, respondents: __, discussions: ___, ...base } = sample;
  return Array.from({ length: count }, (_unused, index) => {
    const next = numbers(index + 1);
    const answers = Object.entries(base.answers).map(([id, { level, notApplicable, unknown, ...rest }]) => [
      id,
      next(20) === 0 ? { ...rest, unknown: true } : { ...rest, level: next(6) },
    ]);
    const day = new Date(Date.UTC(2026, 9, 30) - next(700) * 86_400_000).toISOString();
    return {
      ...base,
      id: `many-${index}`,
      subject: {
        ...base.subject,
        organisation: `Organisation ${String(index).padStart(4, "0")}`,
        sector: SECTORS[next(SECTORS.length)],
      },
      tags: [TAGS[next(TAGS.length)]],
      answers: Object.fromEntries(answers),
      createdAt: day,
      updatedAt: day,
    };
  });
}

/** Puts assessments into the database of a page, once the app has made it, with a head each, as the app stores them. */
export async function storeAssessments(page, assessments) {
  for (let from = 0; from < assessments.length; from += 100)
    await page.evaluate(put, assessments.slice(from, from + 100));
}

async function put(assessments) {
  // Opening a database that does not exist would make an empty one.
  while (!(await indexedDB.databases()).some(({ name }) => name === "tenspan"))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const request = indexedDB.open("tenspan");
  const database = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(["assessments", "parts", "answers"], "readwrite");
  const [heads, parts, answers] = ["assessments", "parts", "answers"].map((name) => transaction.objectStore(name));
  for (const { answers: given, ...document } of assessments) {
    const { id, subject, tags, createdAt, updatedAt } = document;
    const { organisation, scope, sector } = subject;
    const summary = { subject: { organisation, scope, sector }, tags, createdAt, updatedAt, started: true };
    heads.put({ id, revision: "1", archived: false, summary, file: { savedAt: null, changed: [] } });
    for (const [name, value] of Object.entries(document)) parts.put({ assessment: id, name, value });
    for (const [question, answer] of Object.entries(given)) answers.put({ assessment: id, question, answer });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
