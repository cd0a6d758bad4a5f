/* Readers of files in JSON, and of response codes. */
import { parseBackup } from "#assessment/backup.ts";
import { parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import { ARCHIVE_FORMAT } from "#assessment/fileText.ts";
import { MAX_VALUES } from "#assessment/inspect.ts";
import { isModest } from "#assessment/isModest.ts";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import {
  invitationFragment,
  invitationText,
  invitedQuestionnaire,
  parseFragment,
  parseInvitation,
} from "#assessment/workshop/invitation.ts";
import { participantCopy } from "#assessment/workshop/participate.ts";
import { receiveCodes, receiveFile } from "#assessment/workshop/receive.ts";
import { previewResponses, withResponses } from "#assessment/workshop/respondents.ts";
import { type Response, responseText } from "#assessment/workshop/response.ts";
import { respondentTag, responseCode } from "#assessment/workshop/responseCode.ts";
import { exportOscalPoam, exportOscalResults } from "#exchange/oscal/exportOscal.ts";
import { readOscal } from "#exchange/oscal/readOscal.ts";
import { fromBase64url, toBase64url } from "#lib/base64url.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { isObject } from "#lib/isObject.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { VERSION } from "#lib/version.ts";
import { readJsonBytes } from "#node/readJsonBytes.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { advise } from "#questionnaire/advise.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { readJson } from "#questionnaire/readJson.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { score } from "#scoring/index.ts";
import { pairReports } from "#verify/pairReports.ts";
import { readStatement } from "#verify/readStatement.ts";
import { STATEMENT_FORMAT } from "#verify/reportStatement.ts";
import { anyAssessment, anyInvitation, NOON } from "../assessment/anyAssessment.ts";
import { anyQuestionnaire } from "../fixtures/anyQuestionnaire.ts";
import { domainsDocument, practicesDocument } from "../fixtures/otherDocuments.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { type Draw, damageAny, damagedValues } from "./damage.ts";
import { contentOf, type FuzzSubject } from "./fuzzSubject.ts";
import { sampleOf, textFrom, valuesLike } from "./generate.ts";
import { type Bytes, bytesOf, jsonBytes, type Reader, textOf } from "./reader.ts";

const statement = {
  format: STATEMENT_FORMAT,
  app: { name: "Tenspan", version: VERSION },
  questionnaire: { id: "tiny", version: "1.0.0", sha256: "0".repeat(64) },
  assessment: { id: "one", sha256: "f".repeat(64) },
  date: "2026-11-29",
  figures: { nodes: { overall: { value: 2.5, low: 2, high: null } }, lenses: {}, frameworks: {}, risks: {}, plan: {} },
};

const jsonIn = (file: Bytes): unknown => JSON.parse(textOf(file).replace(/^\uFEFF/, ""));
const decoded = (bytes: Bytes) => {
  const text = decodeText(bytes);
  return text.ok ? text.value : null;
};

/** Returns the readers of assessments, backups, responses, codes, invitations, questionnaires, OSCAL and statements. */
export function documentReaders(subject: FuzzSubject, files: readonly Bytes[]): readonly Reader[] {
  const oscal = [exportOscalResults(subject.input), exportOscalPoam(subject.input)].map(contentOf);
  return [
    assessmentReader(subject, files),
    backupReader(files),
    responseReader(subject),
    codeReader(subject),
    invitationReader(),
    questionnaireReader(),
    {
      ...jsonReader("statement of a report", 40, [jsonBytes(statement)]),
      read: (bytes) => {
        const text = decoded(bytes);
        if (text === null) return false;
        pairReports([text]);
        return readStatement(text).ok;
      },
    },
    {
      ...jsonReader("OSCAL", 40, oscal),
      read: (bytes) => {
        const json = readJsonBytes(bytes);
        return json.ok && readOscal(json.value).ok;
      },
    },
  ];
}

function jsonReader(name: string, share: number, files: readonly Bytes[]) {
  const like = valuesLike(files.map(jsonIn));
  return { name, share, files, make: (draw: Draw) => jsonBytes(like(draw)) };
}

function assessmentReader({ builtIn }: FuzzSubject, files: readonly Bytes[]): Reader {
  const like = valuesLike(files.map(jsonIn));
  return {
    name: "assessment",
    files,
    share: 170,
    make: (draw) => jsonBytes(draw(2) === 0 ? like(draw) : sampleOf(anyAssessment, draw)),
    read: (bytes) => {
      const text = decoded(bytes);
      const opened = text === null ? null : openFile(text, builtIn);
      if (!opened?.ok) return false;
      for (const assessment of opened.value) {
        const questionnaire = matchQuestionnaire(assessment, builtIn);
        if (questionnaire !== null) score(questionnaire, assessment);
      }
      return true;
    },
  };
}

function backupReader(files: readonly Bytes[]): Reader {
  const whole = {
    format: ARCHIVE_FORMAT,
    assessments: files.map(jsonIn),
    questionnaires: [tinyQuestionnaire],
    archived: ["one"],
  };
  return {
    ...jsonReader("backup", 80, [jsonBytes(whole)]),
    read: (bytes) => {
      const text = decoded(bytes);
      const backup = text === null ? null : parseBackup(text);
      for (const own of backup?.questionnaires ?? []) parseQuestionnaire(own);
      return backup?.items.some(({ read }) => read.ok) === true;
    },
  };
}

/** Returns the reader of benchmark files. */
export function benchmarkReader(files: readonly Bytes[]): Reader {
  return {
    ...jsonReader("benchmark", 50, files),
    read: (bytes) => {
      const text = decoded(bytes);
      return text !== null && parseBenchmark(text).ok;
    },
  };
}

/** Writes any values as a response with the right checksum, which otherwise rejects all damage. */
function checkedResponse(values: unknown): Bytes {
  if (!isObject(values)) return jsonBytes(values);
  const { checksum: _, ...document } = values;
  return jsonBytes({ ...document, checksum: sha256(utf8(canonicalJson(document))).slice(0, 16) });
}

function responseReader({ assessment, questionnaire }: FuzzSubject): Reader {
  const target = { assessment, questionnaire };
  const valid = bytesOf(responseText(aResponse(questionnaire, () => 1)));
  const like = valuesLike([jsonIn(valid)]);
  return {
    name: "response",
    files: [valid],
    share: 80,
    damage: (file, draw) =>
      draw(2) === 0 ? checkedResponse(damagedValues(jsonIn(file), draw)) : damageAny(file, draw),
    make: (draw) => checkedResponse(like(draw)),
    read: (bytes) => {
      const received = [receiveFile("a.json", textOf(bytes), target)];
      withResponses(assessment, previewResponses(assessment, received), () => "Participant", NOON);
      return received.every(({ ok }) => ok);
    },
  };
}

function aResponse(questionnaire: Questionnaire, draw: Draw): Response {
  const { id, version } = questionnaire;
  const answers = editionQuestions(questionnaire, "full").map(
    (question) => [question.id, draw(8) === 0 ? { unknown: true as const } : { level: draw(6) }] as const,
  );
  return {
    respondent: respondentTag(String(draw(1000))),
    invitation: "i",
    questionnaire: { id, version },
    edition: "full",
    name: "Ada",
    answers: Object.fromEntries(answers),
  };
}

function codeReader({ assessment, questionnaire }: FuzzSubject): Reader {
  const words = ["T1/", `${questionnaire.id}/`, `${questionnaire.version}/`, "full/", "quick/", "0", "Zz9", "\n", " "];
  const codeFrom = (draw: Draw) => responseCode(aResponse(questionnaire, draw), questionnaire);
  return {
    name: "response code",
    files: [bytesOf(codeFrom(() => 1))],
    share: 80,
    make: (draw) =>
      bytesOf(draw(2) === 0 ? `${textFrom(words, 9, draw)} ${codeFrom(draw)}` : textFrom(words, 30, draw)),
    read: (bytes) => receiveCodes(textOf(bytes), { assessment, questionnaire }).some(({ ok }) => ok),
  };
}

/** The fragment of an address, or a file; the product reads both. */
function invitationReader(): Reader {
  const invitationFrom = (draw: Draw) => {
    const invitation = sampleOf(anyInvitation, draw);
    if (invitation === undefined) throw new Error("There is no invitation");
    return invitation;
  };
  const own = { ...invitationFrom((below) => below >> 1), custom: tinyQuestionnaire };
  return {
    name: "invitation",
    share: 60,
    files: [bytesOf(invitationText(own)), bytesOf(invitationFragment(own))],
    damage: (file, draw) => {
      const fragment = fromBase64url(textOf(file));
      if (fragment === null || draw(4) === 0) return damageAny(file, draw);
      return bytesOf(toBase64url(damageAny(new Uint8Array(fragment), draw)));
    },
    make: (draw) => {
      const invitation = invitationFrom(draw);
      return bytesOf(draw(2) === 0 ? invitationText(invitation) : invitationFragment(invitation));
    },
    read: (bytes) => {
      const text = textOf(bytes);
      const parsed = parseFragment(text);
      const invitation = parsed.ok ? parsed : parseInvitation(text);
      if (!invitation.ok) return false;
      participantCopy(invitation.value, { id: "one", respondent: "two", now: NOON });
      invitedQuestionnaire(tinyQuestionnaire, invitation.value);
      return true;
    },
  };
}

function questionnaireReader(): Reader {
  const files = [tinyQuestionnaire, practicesDocument, domainsDocument].map(jsonBytes);
  const like = valuesLike(files.map(jsonIn));
  return {
    name: "questionnaire",
    files,
    share: 100,
    make: (draw) => jsonBytes(draw(2) === 0 ? like(draw) : sampleOf(anyQuestionnaire, draw)),
    read: (bytes) => {
      const text = decoded(bytes);
      if (text === null || !isModest(text, MAX_VALUES)) return false;
      const json = readJson(text);
      const parsed = json.ok ? parseQuestionnaire(json.value) : json;
      if (!parsed.ok) return false;
      advise(parsed.value);
      return true;
    },
  };
}
