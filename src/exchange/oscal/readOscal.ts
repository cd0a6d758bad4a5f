import { isObject, type JsonObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { readProp, unescapeMarkdown } from "./oscalTexts.ts";

/** The assessment data in an OSCAL document that Tenspan wrote. */
export type OscalContents = {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly edition: string;
  readonly subject: {
    readonly organisation: string;
    readonly scope: string;
    readonly sector: string;
    readonly assessor: string;
  };
  /** By question, with the fields of an answer in an assessment. */
  readonly answers: Readonly<Record<string, JsonObject>>;
  /** By risk scenario: decision, owner, due and note. */
  readonly treatments: Readonly<Record<string, JsonObject>>;
  /** By step: wave, status, owner and due. */
  readonly steps: Readonly<Record<string, JsonObject>>;
};

/** Why a document cannot be read: not OSCAL of these two kinds, or not written by Tenspan. */
export type OscalError = "notOscal" | "notOurs";

/** Reads OSCAL assessment results or a plan of action that Tenspan wrote. */
export function readOscal(json: unknown): Result<OscalContents, OscalError> {
  const root = isObject(json) ? (json["assessment-results"] ?? json["plan-of-action-and-milestones"]) : null;
  if (!isObject(root) || !isObject(root["metadata"])) return err("notOscal");
  const props = root["metadata"]["props"];
  const id = readProp(props, "questionnaire");
  const version = readProp(props, "questionnaire-version");
  if (id === null || version === null) return err("notOurs");
  const results = objectsIn(root["results"]);
  const of = (name: string) => readProp(props, name) ?? "";
  return ok({
    questionnaire: { id, version },
    edition: of("edition"),
    subject: { organisation: of("organisation"), scope: of("scope"), sector: of("sector"), assessor: of("assessor") },
    answers: recordOf(
      results.flatMap((result) => objectsIn(result["observations"])),
      "question",
      readAnswer,
    ),
    treatments: recordOf(
      results.flatMap((result) => objectsIn(result["risks"])),
      "risk",
      readTreatment,
    ),
    steps: recordOf(objectsIn(root["poam-items"]), "step", readStep),
  });
}

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function recordOf(items: readonly JsonObject[], id: string, read: (item: JsonObject) => JsonObject) {
  return Object.fromEntries(
    items.flatMap((item) => {
      const key = readProp(item["props"], id);
      return key === null ? [] : [[key, read(item)] as const];
    }),
  );
}

function readAnswer({ props, remarks, "relevant-evidence": evidence }: JsonObject): JsonObject {
  const links = objectsIn(evidence).flatMap(({ description }) =>
    typeof description === "string" ? [unescapeMarkdown(description)] : [],
  );
  const isApplicable = readProp(props, "not-applicable") === null;
  return defined({
    level: numberIn(props, "level"),
    notApplicable: isApplicable ? null : (readProp(props, "reason") ?? ""),
    unknown: readProp(props, "unknown") === null ? null : true,
    evidence: readProp(props, "evidence"),
    note: typeof remarks === "string" ? unescapeMarkdown(remarks) : null,
    links: links.length === 0 ? null : links,
    owner: readProp(props, "owner"),
    flagged: readProp(props, "flagged") === null ? null : true,
    answeredAt: readProp(props, "answered-at"),
    toConfirm: readProp(props, "to-confirm") === null ? null : true,
  });
}

function readTreatment({ props }: JsonObject): JsonObject {
  const of = (name: string) => readProp(props, name);
  return defined({ decision: of("decision"), owner: of("owner"), due: of("due"), note: of("note") });
}

function readStep({ props }: JsonObject): JsonObject {
  const of = (name: string) => readProp(props, name);
  return defined({ wave: numberIn(props, "wave"), status: of("status"), owner: of("owner"), due: of("due") });
}

function numberIn(props: unknown, name: string): number | null {
  const text = readProp(props, name);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}

/** Removes fields that are null. */
function defined(fields: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
