import type { RiskEntry, RiskRating } from "#report/risks/riskReport.ts";
import type { OscalContext } from "./oscalDocument.ts";
import { escapeMarkdown, field, prop, titleOf } from "./oscalTexts.ts";

/** The OSCAL namespace of facet names. */
const FACETS = "http://csrc.nist.gov/ns/oscal";

/** Writes a scenario without controls (initial) and with them (adjusted), and its treatment. */
export function writeRisk(risk: RiskEntry, context: OscalContext) {
  const { uuid, input } = context;
  const { decision, owner, due } = risk.treatment;
  const recorded = input.job.assessment.treatments?.[risk.id];
  const observed = risk.controls.filter(({ question }) => Object.hasOwn(input.job.assessment.answers, question));
  return {
    uuid: uuid("risk", risk.id),
    title: titleOf(risk.title),
    description: escapeMarkdown(risk.description),
    statement: escapeMarkdown(risk.rationale || risk.description),
    props: [
      ...prop("risk", risk.id),
      ...prop("number", risk.number),
      ...prop("category", risk.category),
      ...prop("decision", decision),
      ...prop("owner", recorded?.owner ?? owner),
      ...prop("due", due),
      ...prop("note", recorded?.note),
    ],
    status: decision === "reduce" || decision === "avoid" ? "remediating" : "open",
    characterizations: [characterise("initial", risk.before, context), characterise("adjusted", risk.after, context)],
    // A day becomes its end, in UTC.
    ...(due === null ? {} : { deadline: `${due}T23:59:59Z` }),
    ...field(
      "related-observations",
      [...new Set(observed.map(({ question }) => question))].map((question) => ({
        "observation-uuid": uuid("observation", question),
      })),
    ),
  };
}

function characterise(state: "initial" | "adjusted", rating: RiskRating, { uuid }: OscalContext) {
  const facet = (name: string, value: number) => ({
    name,
    system: FACETS,
    value: String(value),
    props: [{ name: "state", value: state }],
  });
  return {
    origin: { actors: [{ type: "tool", "actor-uuid": uuid("tool") }] },
    facets: [facet("likelihood", rating.likelihood), facet("impact", rating.impact), facet("risk", rating.product)],
  };
}
