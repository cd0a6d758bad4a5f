import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import {
  answerName,
  answerValues,
  highestAnswer,
  highestLevel,
  type maturityLevels,
} from "#questionnaire/maturityScale.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { runningTerms } from "#report/terms.ts";
import type { SectionDraft } from "./sectionDraft.ts";

/** Describes the questions and the scale of the answers. */
export function scale(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  const { scale: steps, levels: own, areas } = questionnaire;
  const { practices, questions } = outlineOf(questionnaire);
  const counts = {
    areaCount: areas.length,
    practiceCount: practices.length,
    questionCount: questions.length,
  };
  return {
    id: "scale",
    title: explainFormatter.text(own === undefined ? "method.scale.title" : "method.scale.titleAnswers", {
      count: steps.length,
    }),
    paragraphs: [
      explainFormatter.text("method.scale.text", {
        ...counts,
        ...termsOf(questionnaire, explainFormatter),
        max: highestAnswer(questionnaire),
      }),
      ...(own === undefined ? [] : [explainFormatter.text("method.scale.own", { max: highestLevel(questionnaire) })]),
      explainFormatter.text("method.scale.answers"),
    ],
    table:
      own === undefined
        ? levelsTable(steps, "method.scale.table", explainFormatter)
        : answersTable(questionnaire, explainFormatter),
  };
}

type TableDraft = NonNullable<SectionDraft["table"]>;

function levelsTable(
  steps: ReturnType<typeof maturityLevels>,
  caption: "method.scale.table" | "method.levels.table",
  explainFormatter: ExplainFormatter,
): TableDraft {
  return {
    caption: explainFormatter.text(caption),
    columns: [
      explainFormatter.text("explain.metric.level"),
      explainFormatter.text("method.scale.name"),
      explainFormatter.text("method.scale.summary"),
    ],
    rows: steps.map(({ name, summary }, level) => [explainFormatter.weight(level), name, summary]),
  };
}

/** Lists the answers with their values. */
function answersTable(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): TableDraft {
  const values = answerValues(questionnaire);
  return {
    caption: explainFormatter.text("method.scale.tableAnswers"),
    columns: [
      explainFormatter.text("method.scale.name"),
      explainFormatter.text("method.scale.counts"),
      explainFormatter.text("method.scale.summary"),
    ],
    rows: questionnaire.scale.map(({ name, summary }, answer) => [
      name,
      explainFormatter.weight(values[answer] ?? 0),
      summary,
    ]),
  };
}

/** Describes values as weighted means, from the questions up. */
export function values(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  const terms = termsOf(questionnaire, explainFormatter);
  const isWeighted = questionnaire.areas.some(({ weight }) => weight !== 1);
  return {
    id: "values",
    title: explainFormatter.text("method.values.title"),
    paragraphs: [
      explainFormatter.text("method.values.text", terms),
      explainFormatter.text(isWeighted ? "method.values.weights" : "method.values.even", terms),
      explainFormatter.text("method.values.left"),
    ],
  };
}

/** Describes levels and the weakest-link rule. */
export function levels(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  const { gate, cumulative } = questionnaire.scoring;
  const isUsual = gate === 1 && highestLevel(questionnaire) === 5;
  const title = explainFormatter.text(gate === null ? "method.levels.titleFree" : "method.levels.title");
  const table =
    questionnaire.levels === undefined
      ? null
      : levelsTable(questionnaire.levels, "method.levels.table", explainFormatter);
  if (cumulative !== undefined) {
    const answer = answerName(questionnaire, cumulative.answer);
    return { id: "levels", title, paragraphs: [explainFormatter.text("method.levels.cumulative", { answer })], table };
  }
  if (gate === null) {
    return { id: "levels", title, paragraphs: [explainFormatter.text("explain.level.formulaFree")], table };
  }
  return {
    id: "levels",
    title,
    table,
    paragraphs: [
      explainFormatter.text("method.levels.text", { gate: explainFormatter.weight(gate) }),
      explainFormatter.text("method.levels.why"),
      ...(isUsual ? [explainFormatter.text("method.levels.example")] : []),
    ],
  };
}

/** Describes how certain a value is: range, coverage, evidence and weights. */
export function sureness(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  const { minimumCoverage } = questionnaire.scoring;
  return {
    id: "sureness",
    title: explainFormatter.text("method.sureness.title"),
    paragraphs: [explainFormatter.text("method.sureness.text")],
    points: [
      explainFormatter.text("method.sureness.range", { max: highestLevel(questionnaire) }),
      explainFormatter.text("method.sureness.coverage", { minimum: explainFormatter.share(minimumCoverage) }),
      explainFormatter.text("method.sureness.evidence"),
      explainFormatter.text("method.sureness.weights"),
    ],
  };
}

/** Describes targets and gaps; null if the questionnaire has no target profiles. */
export function targets(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  const terms = termsOf(questionnaire, explainFormatter);
  const { targets: profiles, scoring } = questionnaire;
  const { cumulative } = scoring;
  if (profiles.length === 0) return null;
  return {
    id: "targets",
    title: explainFormatter.text("method.targets.title"),
    paragraphs: [
      explainFormatter.text("method.targets.text", { count: profiles.length, ...terms }),
      ...(cumulative === undefined
        ? []
        : [
            explainFormatter.text("method.targets.cumulative", {
              answer: answerName(questionnaire, cumulative.answer),
              practice: terms.practice,
            }),
          ]),
      explainFormatter.text("method.targets.gap"),
    ],
    table: {
      caption: explainFormatter.text("method.targets.table"),
      columns: [explainFormatter.text("method.targets.profile"), explainFormatter.text("method.targets.for")],
      rows: profiles.map(({ title, description }) => [title, description]),
    },
  };
}

/** Describes the results by lens and by framework. */
export function lenses(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  const { lenses: orders, frameworks, targets: profiles } = questionnaire;
  if (orders.length + frameworks.length === 0) return null;
  return {
    id: "lenses",
    title: explainFormatter.text("method.lenses.title"),
    paragraphs: [
      explainFormatter.text("method.lenses.text", { orders: ordersOf(questionnaire, explainFormatter) }),
      ...(frameworks.length === 0 || profiles.length === 0 ? [] : [explainFormatter.text("method.lenses.status")]),
      ...(frameworks.length === 0 ? [] : [explainFormatter.text("method.lenses.statement")]),
    ],
  };
}

/** Lists the names of the lenses, and the frameworks. */
function ordersOf({ lenses: orders, frameworks }: Questionnaire, explainFormatter: ExplainFormatter): string {
  return explainFormatter.list([
    ...orders.map(({ title }) => explainFormatter.text("method.lenses.lens", { title })),
    ...(frameworks.length === 0 ? [] : [explainFormatter.text("method.lenses.frameworks")]),
  ]);
}

/** Returns the terms for areas and practices in running text, and the top of the scale. */
export function termsOf(questionnaire: Questionnaire, explainFormatter: ExplainFormatter) {
  const own = runningTerms(questionnaire.terms);
  const [area, areas] = own?.area ?? [explainFormatter.text("explain.area"), explainFormatter.text("explain.areas")];
  const [practice, practices] = own?.practice ?? [
    explainFormatter.text("explain.practice"),
    explainFormatter.text("explain.practices"),
  ];
  return { area, areas, practice, practices, max: highestLevel(questionnaire) };
}
