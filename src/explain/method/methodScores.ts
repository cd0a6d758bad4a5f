import type { Say } from "#explain/say.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { runningTerms } from "#report/terms.ts";
import type { Section } from "./describeMethod.ts";

/** What is asked, and the scale of the answers. */
export function scale(questionnaire: Questionnaire, say: Say): Section {
  const { scale: steps, areas } = questionnaire;
  const practices = areas.flatMap((area) => area.practices);
  const counts = {
    areaCount: areas.length,
    practiceCount: practices.length,
    questionCount: practices.reduce((sum, { questions }) => sum + questions.length, 0),
  };
  return {
    id: "scale",
    title: say.text("method.scale.title", { count: steps.length }),
    paragraphs: [
      say.text("method.scale.text", { ...counts, ...termsOf(questionnaire, say) }),
      say.text("method.scale.answers", { max: steps.length - 1 }),
    ],
    table: {
      caption: say.text("method.scale.table"),
      columns: [say.text("explain.figure.level"), say.text("method.scale.name"), say.text("method.scale.summary")],
      rows: steps.map(({ name, summary }, level) => [say.weight(level), name, summary]),
    },
  };
}

/** Values as weighted means, from the questions up. */
export function values(questionnaire: Questionnaire, say: Say): Section {
  const terms = termsOf(questionnaire, say);
  const isWeighted = questionnaire.areas.some(({ weight }) => weight !== 1);
  return {
    id: "values",
    title: say.text("method.values.title"),
    paragraphs: [
      say.text("method.values.text", terms),
      say.text(isWeighted ? "method.values.weights" : "method.values.even", terms),
      say.text("method.values.left"),
    ],
  };
}

/** Levels, and the rule of the weakest link. */
export function levels(questionnaire: Questionnaire, say: Say): Section {
  const { gate } = questionnaire.scoring;
  const isUsual = gate === 1 && questionnaire.scale.length === 6;
  const title = say.text("method.levels.title");
  if (gate === null) return { id: "levels", title, paragraphs: [say.text("explain.level.formulaFree")] };
  return {
    id: "levels",
    title,
    paragraphs: [
      say.text("method.levels.text", { gate: say.weight(gate) }),
      say.text("method.levels.why"),
      ...(isUsual ? [say.text("method.levels.example")] : []),
    ],
  };
}

/** Range, coverage, evidence and weights: how sure a value is. */
export function sureness({ scoring, scale: steps }: Questionnaire, say: Say): Section {
  return {
    id: "sureness",
    title: say.text("method.sureness.title"),
    paragraphs: [say.text("method.sureness.text")],
    points: [
      say.text("method.sureness.range", { max: steps.length - 1 }),
      say.text("method.sureness.coverage", { minimum: say.share(scoring.minimumCoverage) }),
      say.text("method.sureness.evidence"),
      say.text("method.sureness.weights"),
    ],
  };
}

/** Targets and what is missing to them. */
export function targets(questionnaire: Questionnaire, say: Say): Section {
  const terms = termsOf(questionnaire, say);
  const profiles = questionnaire.targets;
  return {
    id: "targets",
    title: say.text("method.targets.title"),
    paragraphs: [
      say.text("method.targets.text", { count: profiles.length, ...terms }),
      say.text("method.targets.shortfall"),
    ],
    table:
      profiles.length === 0
        ? null
        : {
            caption: say.text("method.targets.table"),
            columns: [say.text("method.targets.profile"), say.text("method.targets.for")],
            rows: profiles.map(({ title, description }) => [title, description]),
          },
  };
}

/** The same answers by lenses and by frameworks. */
export function lenses(questionnaire: Questionnaire, say: Say): Section | null {
  const { lenses: orders, frameworks } = questionnaire;
  if (orders.length + frameworks.length === 0) return null;
  return {
    id: "lenses",
    title: say.text("method.lenses.title"),
    paragraphs: [say.text("method.lenses.text"), say.text("method.lenses.status"), say.text("method.lenses.statement")],
  };
}

/** What areas and practices are called in running text, and the top of the scale. */
export function termsOf({ terms, scale: steps }: Questionnaire, say: Say) {
  const own = runningTerms(terms);
  const [area, areas] = own?.area ?? [say.text("explain.area"), say.text("explain.areas")];
  const [practice, practices] = own?.practice ?? [say.text("explain.practice"), say.text("explain.practices")];
  return { area, areas, practice, practices, max: steps.length - 1 };
}
