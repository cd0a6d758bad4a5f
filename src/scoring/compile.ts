import type { Questionnaire } from "#questionnaire/schema.ts";
import { type ExposureOptions, compileExposure, optionsByName } from "./exposure.ts";
import { compileFrameworks } from "./frameworks.ts";
import { compileLenses } from "./lenses.ts";
import type { TopicGroup } from "./pool.ts";
import { type Scenario, compileScenarios } from "./scenarios.ts";
import { type QuestionNode, type RootNode, type TreeNode, buildTree, nodesOf } from "./tree.ts";

/** A questionnaire in one edition, prepared for scoring: all references between its parts are resolved. */
export type CompiledQuestionnaire = {
  readonly root: RootNode;
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly questions: readonly QuestionNode[];
  readonly lenses: readonly TopicGroup[];
  readonly frameworks: readonly TopicGroup[];
  readonly scenarios: readonly Scenario[];
  readonly exposure: readonly ExposureOptions[];
  /** m, the highest level of the scale. */
  readonly highest: number;
  /** By level, 0…m: the effect of a control as a part (0…1) of its maximum. */
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
  return {
    root,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    questions,
    lenses: compileLenses(questionnaire, questions),
    frameworks: compileFrameworks(questionnaire, questions),
    scenarios: compileScenarios(questionnaire, questions, optionsByName(exposure)),
    exposure,
    highest: questionnaire.scale.length - 1,
    effectiveness: effectivenessOf(questionnaire),
  };
}

/**
 * Returns f, the effectiveness of a control by its level, 0…m (scoring.md § 5), as a part (0…1) of its maximum: the
 * questionnaire's numbers, or level ÷ m if it has none.
 */
function effectivenessOf({ scale, scoring }: Questionnaire): readonly number[] {
  return scoring.effectiveness ?? scale.map((_, level) => level / (scale.length - 1));
}
