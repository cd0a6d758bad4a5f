import type { Say } from "#explain/say.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Section } from "./describeMethod.ts";

/** What the method cannot say. */
export function limits(_questionnaire: Questionnaire, say: Say): Section {
  return {
    id: "limits",
    title: say.text("method.limits.title"),
    paragraphs: [say.text("method.limits.text")],
    points: [
      say.text("method.limits.ordinal"),
      say.text("method.limits.conformity"),
      say.text("method.limits.self"),
      say.text("method.limits.weights"),
      say.text("method.limits.edition"),
      say.text("method.limits.judgement"),
    ],
  };
}

/** With how many decimals numbers are shown, and why. */
export function numbers(_questionnaire: Questionnaire, say: Say): Section {
  return {
    id: "numbers",
    title: say.text("method.numbers.title"),
    paragraphs: [say.text("method.numbers.text")],
    points: [
      say.text("method.numbers.sum"),
      say.text("method.numbers.border"),
      say.text("method.numbers.none"),
      say.text("method.numbers.shares"),
    ],
  };
}

/** The frameworks that questions relate to, with their versions, terms and sources. */
export function sources({ frameworks }: Questionnaire, say: Say): Section | null {
  if (frameworks.length === 0) return null;
  return {
    id: "frameworks",
    title: say.text("method.frameworks.title"),
    paragraphs: [say.text("method.frameworks.text")],
    table: {
      caption: say.text("method.frameworks.table"),
      columns: [
        say.text("method.frameworks.name"),
        say.text("method.frameworks.version"),
        say.text("method.frameworks.publisher"),
        say.text("method.frameworks.licence"),
      ],
      rows: frameworks.map(({ title, version, status, publisher, licence = "" }) => [
        title,
        status === undefined ? version : say.text("method.frameworks.draft", { version }),
        publisher,
        licence,
      ]),
    },
    links: frameworks.flatMap(({ title, source }) =>
      source !== undefined && /^https:\/\/\S+$/.test(source) ? [{ text: title, href: source }] : [],
    ),
  };
}

/** On which day something happened. */
export function days(_questionnaire: Questionnaire, say: Say): Section {
  return { id: "days", title: say.text("method.days.title"), paragraphs: [say.text("method.days.text")] };
}

/** How anybody can work the numbers out again, and where the questionnaire comes from. */
export function recompute({ source }: Questionnaire, say: Say): Section {
  return {
    id: "recompute",
    title: say.text("method.recompute.title"),
    paragraphs: [
      say.text("method.recompute.text"),
      say.text("method.recompute.command", { command: "npm run --silent rescore -- FILE" }),
      say.text("method.recompute.vectors"),
    ],
    links: source === undefined ? [] : [{ text: source.title, href: source.url }],
  };
}
