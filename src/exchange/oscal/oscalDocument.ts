import type { ExportInput } from "#exchange/exportFile.ts";
import { uuidV5 } from "#lib/uuidV5.ts";
import type { Report } from "#report/report.ts";
import { escapeMarkdown, field, momentOf, NAMESPACE, oneLine, prop, titleOf } from "./oscalTexts.ts";

/** The version of OSCAL whose schemas the documents are checked against. */
const OSCAL_VERSION = "1.2.1";

/** The context for writing the parts of a document. */
export type OscalContext = {
  readonly report: Report;
  readonly input: ExportInput;
  /** Returns the UUID of a part; the same assessment gives the same UUIDs. */
  readonly uuid: (kind: string, id?: string) => string;
  /** When the assessment was last changed, ISO 8601 in UTC. */
  readonly changed: string;
};

/** Creates the context of a document. */
export function createOscalContext(report: Report, input: ExportInput): OscalContext {
  const { id, updatedAt } = input.job.assessment;
  const uuid = (kind: string, part = "") => uuidV5(NAMESPACE, JSON.stringify([id, kind, part]));
  return { report, input, uuid, changed: momentOf(updatedAt, `${input.job.date.slice(0, 10)}T00:00:00Z`) };
}

/** Writes the metadata: title, version, the assessed organisation and the assessor. */
export function writeMetadata({ report, input, uuid, changed }: OscalContext, title: string) {
  const { organisation, assessor, scope, sector } = report.subject;
  const party = (kind: string, type: "organization" | "person", name: string) =>
    name.trim() === "" ? [] : [{ uuid: uuid(kind), type, name: oneLine(name) }];
  return {
    title: titleOf(title),
    "last-modified": changed,
    version: oneLine(`${report.questionnaire.version} ${changed}`),
    "oscal-version": OSCAL_VERSION,
    props: [
      ...prop("questionnaire", report.questionnaire.id),
      ...prop("questionnaire-version", input.job.assessment.questionnaire.version),
      ...prop("edition", report.edition.id),
      ...prop("organisation", organisation),
      ...prop("scope", scope),
      ...prop("sector", sector),
      ...prop("assessor", assessor),
    ],
    ...field("parties", [
      ...party("organisation", "organization", organisation),
      ...party("assessor", "person", assessor),
    ]),
  };
}

/** Writes the component for this program, the origin of likelihoods and impacts. */
export function writeTool({ uuid }: OscalContext) {
  return {
    uuid: uuid("tool"),
    type: "software",
    title: "Tenspan",
    description: escapeMarkdown("Calculates the results from the answers."),
    status: { state: "operational" },
  };
}

/** Writes the questionnaire as the resource for the assessment plan. */
export function writePlanResource({ report, uuid }: OscalContext) {
  const { title, version } = report.questionnaire;
  return {
    uuid: uuid("plan"),
    title: titleOf(`${title} ${version}`),
    description: escapeMarkdown(`The questionnaire “${title}”, version ${version}, was the plan of this assessment.`),
  };
}
