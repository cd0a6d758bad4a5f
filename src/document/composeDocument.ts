import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { areasPage } from "./areasPage.ts";
import { heading } from "./blocks.ts";
import { boundBlocks } from "./boundBlocks.ts";
import type { Block, Document } from "./document.ts";
import { explanationPages } from "./explanationPages.ts";
import { firstPage } from "./firstPage.ts";
import { frameworksPages } from "./frameworksPages.ts";
import { howToRead } from "./howToRead.ts";
import { lensesPages } from "./lensesPages.ts";
import { listAnswers } from "./listAnswers.ts";
import { methodPages } from "./methodPages.ts";
import { BOARD_PAGES, type DocumentOptions } from "./options.ts";
import { planPage } from "./planPage.ts";
import { practicesPage } from "./practicesPage.ts";
import { progressPage } from "./progressPage.ts";
import { registerPages } from "./registerPages.ts";
import { risksPage } from "./risksPage.ts";
import { targetsPages } from "./targetsPages.ts";

/** A section of the report: blocks in reading order, none without content. */
type Section = (report: Report, formatter: Formatter, options: DocumentOptions) => readonly Block[];

/** The board edition, at most six pages; each row starts a page. */
const BOARD: readonly (readonly Section[])[] = [
  [firstPage],
  [areasPage, practicesPage, risksPage, planPage, progressPage, howToRead],
];

/** The full edition: everything in the board edition, the contents, and the details behind it. */
const FULL: readonly (readonly Section[])[] = [
  [firstPage],
  [contents],
  [areasPage, practicesPage],
  [risksPage, planPage],
  [progressPage, howToRead, explanationPages, targetsPages],
  [listAnswers],
  [registerPages, lensesPages, frameworksPages, methodPages],
];

const ROWS = { board: BOARD, full: FULL } as const;

/** Composes a report as a document in one of its editions. The same report and options give the same document. */
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

/** Limits the length of texts, and adds versions with shorter lists for when the blocks exceed six pages. */
function composePages(
  report: Report,
  formatter: Formatter,
  options: DocumentOptions,
): Pick<Document, "blocks" | "shorter"> {
  const blocks = composeBlocks(report, formatter, options);
  if (options.edition === "full") return { blocks, shorter: null };
  const versions = {
    *[Symbol.iterator]() {
      for (const tight of [1, 2, 3] as const)
        yield boundBlocks(composeBlocks(report, formatter, { ...options, tight }));
    },
  };
  return { blocks: boundBlocks(blocks), shorter: { maxPages: BOARD_PAGES, versions } };
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
