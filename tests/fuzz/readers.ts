/* All readers of outside files, each with valid files of its kind to start from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import { readJsonBytes } from "#node/readJsonBytes.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import { score } from "#scoring/index.ts";
import { pairReports } from "#verify/pairReports.ts";
import { readStatement } from "#verify/readStatement.ts";
import { STATEMENT_FORMAT } from "#verify/reportStatement.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { carriedIn } from "../pdf/reading/carriedIn.ts";

export type Reader = {
  readonly name: string;
  /** Valid files to be damaged. */
  readonly files: readonly Uint8Array[];
  /** This reader's share of a thousand cases. */
  readonly share: number;
  /** Reads the bytes and uses the result as the product would. Returns whether they were accepted. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => boolean | Promise<boolean>;
};

const FIXTURES = join(import.meta.dirname, "../fixtures");
const filesIn = (folder: string, wanted: RegExp) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => wanted.test(name))
    .map((name) => new Uint8Array(readFileSync(join(FIXTURES, folder, name))));
/** The accepted logos; tests/pdf/logo says why the others are rejected. */
const LOGO = /^(?!gif-called|gradient|inkscape|line\.|modern-colours|no-size).*\.(?:svgz?|png|jpg)$/;
const bytesOf = (json: unknown) => new Uint8Array(Buffer.from(JSON.stringify(json)));

/** Returns the readers of assessments, benchmarks, reports, questionnaires and logos. */
export async function readers(): Promise<readonly Reader[]> {
  const builtIn = [await readCisos4ai(), await readCisos4ai("1.0.0")];
  const statement = {
    format: STATEMENT_FORMAT,
    app: { name: "Tenspan", version: "0.2.0" },
    questionnaire: { id: "tiny", version: "1.0.0", sha256: "0".repeat(64) },
    assessment: { id: "one", sha256: "f".repeat(64) },
    date: "2026-11-29",
    figures: {
      nodes: { overall: { value: 2.5, low: 2, high: null } },
      lenses: {},
      frameworks: {},
      risks: {},
      plan: {},
    },
  };
  return [
    {
      name: "assessment",
      files: filesIn("files", /^(?:assessment-1|custom-terms|evening-in-utc)\.json$/),
      share: 350,
      read: (bytes) => {
        const text = decodeText(bytes);
        const opened = text.ok ? openFile(text.value, builtIn) : null;
        if (!opened?.ok) return false;
        for (const assessment of opened.value) {
          const questionnaire = matchQuestionnaire(assessment, builtIn);
          if (questionnaire !== null) score(questionnaire, assessment);
        }
        return true;
      },
    },
    {
      name: "questionnaire",
      files: [bytesOf(tinyQuestionnaire)],
      share: 200,
      read: (bytes) => {
        const json = readJsonBytes(bytes);
        return json.ok && parseQuestionnaire(json.value).ok;
      },
    },
    {
      name: "benchmark",
      files: filesIn("files", /^benchmark-1\.json$/),
      share: 50,
      read: (bytes) => {
        const text = decodeText(bytes);
        return text.ok && parseBenchmark(text.value).ok;
      },
    },
    {
      name: "statement of a report",
      files: [bytesOf(statement)],
      share: 100,
      read: (bytes) => {
        const text = decodeText(bytes);
        if (!text.ok) return false;
        pairReports([text.value]);
        return readStatement(text.value).ok;
      },
    },
    {
      name: "logo",
      files: filesIn("logos", LOGO),
      share: 290,
      read: async (bytes) => (await readLogo(bytes)).ok,
    },
    {
      // Through pdf.js, whose own errors about a file are expected and shown to the visitor as one sentence.
      name: "PDF",
      files: filesIn("files", /\.pdf$/),
      share: 10,
      read: (bytes) =>
        carriedIn(bytes).then(
          ({ texts }) => texts.length > 0,
          () => false,
        ),
    },
  ];
}
