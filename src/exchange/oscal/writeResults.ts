import { isBelowTarget } from "#report/belowTarget.ts";
import type { AreaReport, QuestionReport } from "#report/report.ts";
import { type OscalContext, writeMetadata, writePlanResource, writeTool } from "./oscalDocument.ts";
import { escapeMarkdown, field, linkOf, momentOf, prop, titleOf, tokenOf } from "./oscalTexts.ts";
import { writeRisk } from "./writeRisk.ts";

/** OSCAL methods by evidence grade; the grade itself is also a property. */
const METHODS = { asserted: "INTERVIEW", documented: "EXAMINE", verified: "TEST" } as const;

/**
 * Writes the report as OSCAL assessment results: an observation per answered question, a finding per area with a value
 * and a target, and the risks. Levels, grades and owners, which OSCAL does not have, are properties in Tenspan's
 * namespace.
 */
export function writeResults(context: OscalContext) {
  const { report, input, uuid, changed } = context;
  const { createdAt } = input.job.assessment;
  return {
    "assessment-results": {
      uuid: uuid("assessment-results"),
      metadata: writeMetadata(context, report.title),
      "import-ap": { href: `#${uuid("plan")}` },
      results: [
        {
          uuid: uuid("result"),
          title: titleOf(report.title),
          description: escapeMarkdown(report.headline.map(({ text }) => text).join("")),
          start: momentOf(createdAt, changed),
          end: changed,
          props: scoreProps(report.overall.score),
          "local-definitions": { components: [writeTool(context)] },
          "reviewed-controls": { "control-selections": [selectControls(report.areas)] },
          ...field(
            "observations",
            report.areas.flatMap(questionsOf).flatMap((one) => writeObservation(one, context)),
          ),
          ...field(
            "risks",
            report.risks.register.map((risk) => writeRisk(risk, context)),
          ),
          ...field(
            "findings",
            report.areas.flatMap((area) => writeFinding(area, context)),
          ),
        },
      ],
      "back-matter": { resources: [writePlanResource(context)] },
    },
  };
}

function selectControls(areas: readonly AreaReport[]) {
  return areas.length === 0
    ? { "include-all": {} }
    : { "include-controls": areas.map(({ id }) => ({ "control-id": tokenOf("area", id) })) };
}

function questionsOf({ practices }: AreaReport): readonly QuestionReport[] {
  return practices.flatMap(({ questions }) => questions);
}

/** Tells whether a question has an answer or notes. */
export function isObserved({ id }: QuestionReport, { input }: OscalContext): boolean {
  return Object.hasOwn(input.job.assessment.answers, id);
}

function writeObservation(question: QuestionReport, context: OscalContext) {
  if (!isObserved(question, context)) return [];
  const { input, uuid, changed } = context;
  const answer = input.job.assessment.answers[question.id];
  const {
    level,
    unknown,
    notApplicable,
    evidence,
    note,
    owner,
    links = [],
    flagged,
    answeredAt,
    toConfirm,
  } = answer ?? {};
  return [
    {
      uuid: uuid("observation", question.id),
      title: titleOf(question.prompt),
      description: escapeMarkdown(question.statement ?? question.answer),
      props: [
        ...prop("question", question.id),
        ...prop("level", level),
        ...prop("unknown", unknown),
        ...prop("not-applicable", notApplicable === undefined ? null : "yes"),
        ...prop("reason", notApplicable),
        ...prop("evidence", evidence),
        ...prop("owner", owner),
        ...prop("flagged", flagged),
        ...prop("to-confirm", toConfirm),
        ...prop("answered-at", answeredAt),
      ],
      methods: [evidence === undefined ? "UNKNOWN" : METHODS[evidence]],
      collected: momentOf(answeredAt ?? "", changed),
      ...field("relevant-evidence", links.map(writeLink)),
      ...(note === undefined ? {} : { remarks: escapeMarkdown(note) }),
    },
  ];
}

function writeLink(text: string) {
  const href = linkOf(text);
  return { ...(href === null ? {} : { href }), description: escapeMarkdown(text) };
}

function writeFinding(area: AreaReport, context: OscalContext) {
  const { value, target } = area.score;
  if (value === null || target === null) return [];
  const observed = questionsOf(area).filter((question) => isObserved(question, context));
  return [
    {
      uuid: context.uuid("finding", area.id),
      title: titleOf(`${area.number} ${area.title}`),
      description: escapeMarkdown(area.intent || area.title),
      props: [...prop("area", area.id), ...scoreProps(area.score)],
      target: {
        type: "objective-id",
        "target-id": tokenOf("area", area.id),
        status: { state: isBelowTarget(area.score) ? "not-satisfied" : "satisfied" },
      },
      ...field(
        "related-observations",
        observed.map(({ id }) => ({ "observation-uuid": context.uuid("observation", id) })),
      ),
    },
  ];
}

function scoreProps({ value, level, target, low, high, coverage }: AreaReport["score"]) {
  return [
    ...prop("value", value),
    ...prop("level-reached", level),
    ...prop("target", target),
    ...prop("lower-end", low),
    ...prop("upper-end", high),
    ...prop("coverage", coverage),
  ];
}
