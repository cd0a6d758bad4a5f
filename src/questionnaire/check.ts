import type { CheckFinding } from "./checkCodes.ts";
import { checkEffectiveness } from "./checkEffectiveness.ts";
import { checkEditions } from "./checkEditions.ts";
import { checkIds } from "./checkIds.ts";
import { checkQuestion } from "./checkQuestion.ts";
import { checkRisk } from "./checkRisk.ts";
import { checkMatrix } from "./checkMatrix.ts";
import { checkTargets } from "./checkTargets.ts";
import { checkUpgrade } from "./checkUpgrade.ts";
import { checkGuide } from "./checkGuide.ts";
import { outlineOf } from "./outline.ts";
import { knownIn } from "./known.ts";
import type { Questionnaire } from "./schema.ts";

/** What is wrong with a questionnaire of the right shape: everything that only a look across the document shows. */
export function check(questionnaire: Questionnaire): readonly CheckFinding[] {
  const known = knownIn(questionnaire);
  return [
    ...checkIds(questionnaire),
    ...checkMatrix(questionnaire),
    ...checkEffectiveness(questionnaire),
    ...checkGuide(questionnaire),
    ...checkTargets(questionnaire, known),
    ...checkEditions(questionnaire),
    ...outlineOf(questionnaire).questions.flatMap(({ question, path }) => checkQuestion(question, path, known)),
    ...questionnaire.risks.flatMap((risk, index) => checkRisk(risk, ["risks", index], known)),
    ...(questionnaire.upgrades ?? []).flatMap((upgrade, index) => checkUpgrade(upgrade, ["upgrades", index], known)),
  ];
}
