import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { invitationText } from "#assessment/workshop/invitation.ts";

const SAMPLE = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");

/** The sample after a workshop has begun: five people have answered, some of them with comments, and two questions are agreed. */
export function workshopSample(): Assessment {
  const parsed = parseAssessmentText(readFileSync(SAMPLE, "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const questions = Object.keys(parsed.value.answers);
  const respondents = ["Security", "Legal", "Data", "Sales", "Security"].map((role, person) => ({
    id: `person${person}`,
    name: `Participant ${person + 1}`,
    role,
    answers: Object.fromEntries(
      questions.map((id, at): [string, Answer] => [
        id,
        (at + person) % 11 === 10
          ? { unknown: true }
          : { level: (at * 7 + person * (at % 4)) % 6, ...(at % 9 === person && { note: `As ${role} sees it.` }) },
      ]),
    ),
  }));
  const [first = "", second = ""] = questions;
  return {
    ...parsed.value,
    respondents,
    discussions: {
      [first]: { agreedAt: "2026-03-02T10:00:00.000Z", dissent: "Sales sees a lower level." },
      [second]: { parked: true },
    },
  };
}

/** The file of an invitation to the questions of the first area. */
export function invitationFile(): string {
  const { questionnaire } = workshopSample();
  return invitationText({
    id: "an-invitation",
    questionnaire,
    edition: "quick",
    areas: ["principle-driven-ai"],
    title: "Northmoor Mutual",
    until: "2099-03-01",
    welcome: "Please answer before we meet on Friday.",
    createdAt: "2026-02-20T10:00:00.000Z",
  });
}
