import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { isMarkedDraft } from "#report/frameworks/dutyText.ts";
import type { SectionDraft } from "./sectionDraft.ts";

/** Describes the limits of the method. */
export function limits(
  { editions, risks, targets, scoring, caveat }: Questionnaire,
  explainFormatter: ExplainFormatter,
): SectionDraft {
  return {
    id: "limits",
    title: explainFormatter.text("method.limits.title"),
    paragraphs: [explainFormatter.text("method.limits.text")],
    points: [
      ...(risks.length === 0 ? [] : [explainFormatter.text("method.limits.ordinal")]),
      explainFormatter.text("method.limits.conformity"),
      explainFormatter.text("method.limits.self", { caveat: caveat ?? "none" }),
      explainFormatter.text("method.limits.weights"),
      ...(editions.length > 1 ? [explainFormatter.text("method.limits.edition")] : []),
      explainFormatter.text("method.limits.judgement", {
        risks: risks.length === 0 ? "no" : "yes",
        effort: scoring.effort === undefined || (risks.length === 0 && targets.length === 0) ? "no" : "yes",
      }),
    ],
  };
}

/** Describes with how many decimals numbers are shown, and why. */
export function numbers({ targets }: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  return {
    id: "numbers",
    title: explainFormatter.text("method.numbers.title"),
    paragraphs: [explainFormatter.text("method.numbers.text", { targets: targets.length === 0 ? "no" : "yes" })],
    points: [
      explainFormatter.text("method.numbers.sum"),
      explainFormatter.text("method.numbers.border", { targets: targets.length === 0 ? "no" : "yes" }),
      explainFormatter.text("method.numbers.none"),
      explainFormatter.text("method.numbers.shares"),
    ],
  };
}

/** Lists the frameworks that questions relate to, with their versions, terms and sources. */
export function frameworkSources(
  { frameworks }: Questionnaire,
  explainFormatter: ExplainFormatter,
): SectionDraft | null {
  if (frameworks.length === 0) return null;
  return {
    id: "frameworks",
    title: explainFormatter.text("method.frameworks.title"),
    paragraphs: [explainFormatter.text("method.frameworks.text")],
    table: {
      caption: explainFormatter.text("method.frameworks.table"),
      columns: [
        explainFormatter.text("method.frameworks.name"),
        explainFormatter.text("method.frameworks.version"),
        explainFormatter.text("method.frameworks.publisher"),
        explainFormatter.text("method.frameworks.licence"),
      ],
      rows: frameworks.map((framework) => [
        framework.title,
        isMarkedDraft(framework)
          ? explainFormatter.text("method.frameworks.draft", { version: framework.version })
          : framework.version,
        framework.publisher,
        framework.licence ?? "",
      ]),
    },
    links: frameworks.flatMap(({ title, source }) =>
      source !== undefined && /^https:\/\/\S+$/.test(source) ? [{ text: title, href: source }] : [],
    ),
  };
}

/** Describes how moments are assigned to days. */
export function days(_questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  return {
    id: "days",
    title: explainFormatter.text("method.days.title"),
    paragraphs: [explainFormatter.text("method.days.text")],
  };
}

/** Describes how to recalculate the numbers, and names the source of the questionnaire. */
export function recompute({ source, targets }: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  return {
    id: "recompute",
    title: explainFormatter.text("method.recompute.title"),
    paragraphs: [
      explainFormatter.text("method.recompute.text"),
      explainFormatter.text("method.recompute.command", {
        plan: targets.length === 0 ? "no" : "yes",
      }),
      explainFormatter.text("method.recompute.vectors"),
    ],
    links: source === undefined ? [] : [{ text: source.title, href: source.url }],
  };
}
