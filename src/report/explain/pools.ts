import { poolText } from "#report/poolText.ts";
import { ownValue } from "#scoring/ownValue.ts";
import { tracePool } from "#scoring/tracePool.ts";
import type { Traced } from "#scoring/traceMean.ts";
import type { Pool } from "#scoring/types.ts";
import { BARE } from "./bare.ts";
import { numbers } from "./branch.ts";
import { groupLeftOut } from "./leftOut.ts";
import { weighedPart } from "./means.ts";
import type { ExplainedChecks, ExplainedPart, FigureExplanation, FigureRef } from "./model.ts";
import type { Question } from "#questionnaire/schema.ts";
import type { Scene } from "./scene.ts";

type FacetRef = Extract<FigureRef, { kind: "facet" }>;
type ItemRef = Extract<FigureRef, { kind: "item" }>;

/** Why a facet of a lens stands where it does: its questions, each by its share of the whole. */
export function explainFacet(scene: Scene, ref: FacetRef): FigureExplanation | null {
  const { questionnaire, scorecard, say } = scene;
  const lens = questionnaire.lenses.find(({ id }) => id === ref.lens);
  const facet = lens?.facets.find(({ id }) => id === ref.facet);
  const pool = ownValue(ownValue(scorecard.lenses, ref.lens), ref.facet);
  const traced = tracePool(scorecard, "lenses", ref.lens, ref.facet);
  if (lens === undefined || facet === undefined || pool === undefined || traced === null) return null;
  const carries = ({ facets }: Question) => facets.includes(`${ref.lens}:${ref.facet}`);
  return {
    ...pooled(scene, pool, traced, carries),
    ref,
    title: say.text("explain.title.value", { name: facet.title }),
    sentence: say.text("explain.facet.sentence", { lens: lens.title, summary: facet.summary }),
  };
}

/** Why an item of a framework stands where it does, and against what; never a statement of conformity. */
export function explainItem(scene: Scene, ref: ItemRef): FigureExplanation | null {
  const { questionnaire, scorecard, say, words } = scene;
  const framework = questionnaire.frameworks.find(({ id }) => id === ref.framework);
  const item = framework?.items.find(({ id }) => id === ref.item);
  const score = ownValue(ownValue(scorecard.frameworks, ref.framework), ref.item);
  const traced = tracePool(scorecard, "frameworks", ref.framework, ref.item);
  const targets = tracePool(scorecard, "frameworks", ref.framework, ref.item, "target");
  if (framework === undefined || item === undefined || score === undefined) return null;
  if (traced === null || targets === null) return null;
  const cites = ({ references }: Question) =>
    references.some((reference) => reference.framework === ref.framework && reference.item === ref.item);
  const body = pooled(scene, score, traced, cites);
  const aim = partOf(scene, targets, "target");
  return {
    ...body,
    ref,
    title: say.text("explain.title.value", { name: `${item.id} ${item.title}` }),
    sentence: say.text("explain.item.sentence", { framework: framework.title, version: framework.version }),
    parts: [...body.parts, ...(aim === null ? [] : [aim])],
    checks: aim === null || score.value === null ? [] : [checksOf(scene, score.value, aim, score.status === "met")],
    notes: [words.text("framework.statement"), ...body.notes],
  };
}

/** What facets and items have in common. */
function pooled(
  scene: Scene,
  pool: Pool,
  traced: readonly Traced[],
  belongs: (question: Question) => boolean,
): Omit<FigureExplanation, "ref" | "title" | "sentence"> {
  const { say, words } = scene;
  const text = poolText(words, pool);
  const part = partOf(scene, traced, "value");
  const further = countFurther(scene, belongs);
  const isOpen = pool.coverage !== null && pool.coverage < 1 && pool.value !== null;
  return {
    ...BARE,
    shown: text.value,
    formula: say.text("explain.pool.formula"),
    amounts: numbers(pool.value),
    parts: part === null ? [] : [part],
    leftOut: groupLeftOut(scene, traced, "value"),
    notes: [
      ...(isOpen ? [say.text("explain.pool.open", text)] : []),
      ...(traced.length === 0 ? [say.text("explain.pool.none")] : []),
      ...(further > 0 ? [say.text("explain.pool.further", { count: further })] : []),
    ],
  };
}

function partOf(scene: Scene, traced: readonly Traced[], figure: "value" | "target"): ExplainedPart | null {
  const { say } = scene;
  const counted = traced.filter(({ leftOut }) => leftOut === null);
  if (counted.length === 0) return null;
  const part = weighedPart(scene, counted, {
    caption: say.text(figure === "value" ? "explain.pool.value" : "explain.pool.target"),
    what: say.text("explain.questions"),
    value: say.text(figure === "value" ? "explain.figure.level" : "explain.figure.target"),
    isShare: false,
    deeper: figure,
    weight: say.percent,
  });
  return { ...part, columns: { ...part.columns, weight: say.text("explain.figure.share") } };
}

function checksOf({ say, words }: Scene, value: number, aim: ExplainedPart, met: boolean): ExplainedChecks {
  return {
    caption: say.text("explain.item.status"),
    columns: {
      what: say.text("explain.column.what"),
      asked: say.text("explain.figure.target"),
      has: say.text("explain.figure.value"),
      met: say.text("explain.column.met"),
    },
    rows: [
      {
        title: words.text(met ? "framework.status.met" : "framework.status.below"),
        asked: words.value(aim.total.amount),
        has: words.value(value),
        met,
        metText: say.text(met ? "explain.met" : "explain.notMet"),
        of: null,
      },
    ],
  };
}

/** How many questions of other editions belong here, too. */
function countFurther({ questionnaire, assessment }: Scene, belongs: (question: Question) => boolean): number {
  return questionnaire.areas
    .flatMap((area) => area.practices.flatMap((practice) => practice.questions))
    .filter((question) => belongs(question) && !question.editions.includes(assessment.edition)).length;
}
