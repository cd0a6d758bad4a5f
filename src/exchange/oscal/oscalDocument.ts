import type { ExportInput } from "#exchange/exportFile.ts";
import { uuidV5 } from "#lib/uuidV5.ts";
import type { Report } from "#report/report.ts";
import { escapeMarkdown, field, momentOf, NAMESPACE, oneLine, prop, titleOf } from "./oscalTexts.ts";

/** The version of OSCAL against whose schemas the documents are checked. */
const OSCAL_VERSION = "1.2.1";

/** What every part of a document is made with. */
export type OscalContext = {
  readonly report: Report;
  readonly input: ExportInput;
  /** The UUID of a part: the same assessment gives the same document. */
  readonly uuid: (kind: string, id?: string) => string;
  /** When the assessment was last changed, ISO 8601 in UTC. */
  readonly changed: string;
};

/** What a document of `kind` is made with. */
export function createOscalContext(report: Report, input: ExportInput): OscalContext {
  const { id, updatedAt } = input.job.assessment;
  const uuid = (kind: string, part = "") => uuidV5(NAMESPACE, JSON.stringify([id, kind, part]));
  return { report, input, uuid, changed: momentOf(updatedAt, `${input.job.date.slice(0, 10)}T00:00:00Z`) };
}

/** Title, version, who was assessed and by whom. */
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

/** The program that calculates, as the component that likelihoods and impacts come from. */
export function writeTool({ uuid }: OscalContext) {
  return {
    uuid: uuid("tool"),
    type: "software",
    title: "Tenspan",
    description: escapeMarkdown("Calculates the results from the answers."),
    status: { state: "operational" },
  };
}

/** The questionnaire, which is the plan of the assessment. */
export function writePlanResource({ report, uuid }: OscalContext) {
  const { title, version } = report.questionnaire;
  return {
    uuid: uuid("plan"),
    title: titleOf(`${title} ${version}`),
    description: escapeMarkdown(`The questionnaire “${title}”, version ${version}, was the plan of this assessment.`),
  };
}
