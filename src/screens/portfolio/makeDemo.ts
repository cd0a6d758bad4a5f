import { newAssessment } from "#assessment/newAssessment.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { editionQuestions, outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { DEMO_ORGANISATIONS, type DemoOrganisation } from "./demoOrganisations.ts";

/** The ids of the assessments of the demo portfolio begin with this, and no others do. */
export const DEMO_ID = "demo-portfolio-";

const DAY = 86_400_000;

/** Makes the assessments of the demo portfolio: the same for the same questionnaire and moment (ISO 8601). */
export function makeDemo(questionnaire: Questionnaire, now: string): readonly Assessment[] {
  return DEMO_ORGANISATIONS.map((organisation, index) => makeOne(questionnaire, organisation, index + 1, now));
}

function makeOne(questionnaire: Questionnaire, one: DemoOrganisation, number: number, now: string): Assessment {
  const next = randomBelow(number);
  const changed = new Date(Date.parse(now) - one.age * DAY).toISOString();
  const edition = (one.short ? questionnaire.editions[0] : questionnaire.editions.at(-1))?.id ?? "";
  const fresh = newAssessment({
    id: `${DEMO_ID}${String(number).padStart(2, "0")}`,
    questionnaire,
    builtIn: true,
    edition,
    now: changed,
    target: questionnaire.targets[0]?.id,
    subject: { organisation: one.name, scope: "", sector: one.sector, assessor: "" },
  });
  const areas = new Map(questionnaire.areas.map(({ id }) => [id, Math.floor((next(7) - 1) / 5)]));
  const answers = editionQuestions(questionnaire, edition).map(({ id, levels }): readonly [string, Answer] => {
    const area = outlineOf(questionnaire).nodes.get(id)?.area ?? "";
    return [id, answerOf(one.level + (areas.get(area) ?? 0), levels.length - 1, next)];
  });
  const exposure = questionnaire.exposure.map(({ id, choice, options }): readonly [string, string[]] => {
    const chosen = options.filter(() => next(3) === 0).map((option) => option.id);
    const single = options[next(options.length)]?.id;
    return [id, choice === "one" ? (single === undefined ? [] : [single]) : chosen];
  });
  return {
    ...fresh,
    tags: [one.tag],
    answers: Object.fromEntries(answers),
    exposure: Object.fromEntries(exposure),
  };
}

/** An answer near a level; one of 25 is not known, one of 50 does not apply. */
function answerOf(level: number, most: number, next: (limit: number) => number): Answer {
  const chance = next(50);
  if (chance < 2) return { unknown: true };
  if (chance === 2) return { notApplicable: "No such system is in use." };
  const near = level + Math.floor((next(6) - 1) / 3);
  return { level: Math.min(most, Math.max(0, near)), evidence: next(3) === 0 ? "documented" : "asserted" };
}

/** Returns a generator of whole numbers from 0 below a limit, the same for the same seed (mulberry32, a 32-bit mix). */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed * 7919;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
