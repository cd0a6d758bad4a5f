import type { Block, Document } from "./document.ts";
import type { Report } from "#report/report.ts";
import type { Formatter } from "#report/formatter.ts";
import { aimsPages } from "./targets.ts";
import { listAnswers } from "./answers.ts";
import { areasPage } from "./areas.ts";
import { heading } from "./blocks.ts";
import { boundBlocks } from "./boundBlocks.ts";
import { explanationPages } from "./explanation.ts";
import { firstPage } from "./firstPage.ts";
import { frameworksPages } from "./frameworks.ts";
import { howToRead } from "./howToRead.ts";
import { lensesPages } from "./lenses.ts";
import { methodPages } from "./method.ts";
import { BOARD_PAGES, type DocumentOptions } from "./options.ts";
import { planPage } from "./plan.ts";
import { practicesPage } from "./practices.ts";
import { progressPage } from "./progressPage.ts";
import { registerPages } from "./register.ts";
import { risksPage } from "./risks.ts";

/** A section of the paper: blocks in reading order, none where there is nothing to say. */
type Section = (report: Report, formatter: Formatter, options: DocumentOptions) => readonly Block[];

/** What a board reads, at most six pages: the sections of a row follow each other, each row starts a page. */
const BOARD: readonly (readonly Section[])[] = [
  [firstPage],
  [areasPage, practicesPage, risksPage, planPage, progressPage, howToRead],
];

/** Everything: what the board reads, what stands where, and what the board's pages rest on. */
const FULL: readonly (readonly Section[])[] = [
  [firstPage],
  [contents],
  [areasPage, practicesPage],
  [risksPage, planPage],
  [progressPage, howToRead, explanationPages, aimsPages],
  [listAnswers],
  [registerPages, lensesPages, frameworksPages, methodPages],
];

const ROWS = { board: BOARD, full: FULL } as const;

/** The report as a document, in one of its editions. The same report and options give the same document. */
export function composeDocument(report: Report, formatter: Formatter, options: DocumentOptions): Document {
  return {
    meta: {
      title: report.title,
      subject: report.about,
      author: options.preparedBy?.trim() || report.subject.assessor.trim(),
      language: report.locale,
      date: report.date,
      fingerprint: options.fingerprint,
    },
    running: {
      left: report.organisation,
      right: report.dateText,
      marking: options.classification.trim(),
      footer: [report.title, fingerprintText(formatter, options)].filter((part) => part !== "").join("  ·  "),
      page: formatter.text("document.page", { page: "{page}", pages: "{pages}" }),
    },
    paper: options.paper ?? "a4",
    brand: { accent: options.accent ?? null, logo: logoOf(formatter, options) },
    attachments: options.attachments ?? [],
    ...composePages(report, formatter, options),
  };
}

/** A board's pages are counted: texts have their bounds, and lists become shorter where six pages do not hold them. */
function composePages(
  report: Report,
  formatter: Formatter,
  options: DocumentOptions,
): Pick<Document, "blocks" | "shorter"> {
  const blocks = composeBlocks(report, formatter, options);
  if (options.edition === "full") return { blocks, shorter: null };
  const versions = ([1, 2, 3] as const).map((tight) =>
    boundBlocks(composeBlocks(report, formatter, { ...options, tight })),
  );
  return { blocks: boundBlocks(blocks), shorter: { mostPages: BOARD_PAGES, versions } };
}

function composeBlocks(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  return ROWS[options.edition]
    .map((sections) => sections.flatMap((section) => section(report, formatter, options)))
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, index) => (index === 0 ? blocks : [{ kind: "pageBreak", always: index === 1 }, ...blocks]));
}

function logoOf(formatter: Formatter, { logo }: DocumentOptions): Document["brand"]["logo"] {
  return logo == null ? null : { image: logo, alt: formatter.text("document.logo") };
}

function contents(_: Report, formatter: Formatter): readonly Block[] {
  return [heading(2, formatter.text("document.contents")), { kind: "contents" }];
}

function fingerprintText(formatter: Formatter, { fingerprint }: DocumentOptions): string {
  return fingerprint === "" ? "" : formatter.text("document.fingerprint", { fingerprint });
}
