import { answerValues, effectivenessOf, highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { compileRises, type LevelRise } from "./compileRises.ts";
import { compileExposure, type ExposureOptions, optionsByName } from "./exposure.ts";
import { compileFrameworks } from "./frameworks.ts";
import { compileLenses } from "./lenses.ts";
import { type LevelRule, levelRuleOf } from "./levelRule.ts";
import { type MetricsByAnswer, metricsByAnswer } from "./nodeMetrics.ts";
import type { TopicGroup } from "./pool.ts";
import { compileScenarios, type LoweredScenario, loweredByQuestion, type Scenario } from "./scenarios.ts";
import { buildTree, nodesOf, type QuestionNode, type RootNode, type TreeNode } from "./tree.ts";

/** A questionnaire in one edition, prepared for scoring: all references between its parts are resolved. */
export type CompiledQuestionnaire = {
  readonly root: RootNode;
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly questions: readonly QuestionNode[];
  readonly lenses: readonly TopicGroup[];
  readonly frameworks: readonly TopicGroup[];
  readonly scenarios: readonly Scenario[];
  /** The scenarios that each question lowers, by the position of the question. */
  readonly lowered: readonly (readonly LoweredScenario[])[];
  /** By the positions of the question and of the answer. */
  readonly rises: readonly (readonly LevelRise[])[];
  readonly exposure: readonly ExposureOptions[];
  /** The highest level: values, levels and targets run 0…highest. */
  readonly highest: number;
  /** The value of each answer, 0…m, rising from 0 to highest. */
  readonly values: readonly number[];
  /** The rule for levels. */
  readonly levelRule: LevelRule;
  /** The metrics of questions, by their answers. */
  readonly metricsByAnswer: MetricsByAnswer;
  /**
   * f by answer, 0…m: the effectiveness (0…1) of a control (scoring.md § 5). The questionnaire's own numbers; by
   * default the answer's value ÷ highest.
   */
  readonly effectiveness: readonly number[];
};

const cache = new WeakMap<Questionnaire, Map<string, CompiledQuestionnaire>>();

/** Returns the compiled questionnaire; cached by object and edition, because questionnaires never change. */
export function compile(questionnaire: Questionnaire, edition: string): CompiledQuestionnaire {
  const editions = cache.get(questionnaire);
  const known = editions?.get(edition);
  if (known !== undefined) return known;
  const compiled = compileEdition(questionnaire, edition);
  if (editions === undefined) cache.set(questionnaire, new Map([[edition, compiled]]));
  else editions.set(edition, compiled);
  return compiled;
}

function compileEdition(questionnaire: Questionnaire, edition: string): CompiledQuestionnaire {
  const root = buildTree(questionnaire, edition);
  const nodes = nodesOf(root);
  const questions = nodes.filter((node) => node.kind === "question");
  const exposure = compileExposure(questionnaire);
  const values = answerValues(questionnaire);
  const highest = highestLevel(questionnaire);
  const scenarios = compileScenarios(questionnaire, questions, optionsByName(exposure));
  return {
    root,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    questions,
    lenses: compileLenses(questionnaire, questions),
    frameworks: compileFrameworks(questionnaire, questions),
    scenarios,
    lowered: loweredByQuestion(scenarios, questions),
    rises: compileRises(questions, values, questionnaire.scoring),
    exposure,
    highest,
    values,
    levelRule: levelRuleOf(questionnaire),
    metricsByAnswer: metricsByAnswer(values, highest),
    effectiveness: effectivenessOf(questionnaire),
  };
}
