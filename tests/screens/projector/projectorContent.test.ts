import { describe, expect, it } from "vitest";
import { agreedRadar } from "#report/agreement/agreedRadar.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import {
  keepUnchanged,
  NO_QUESTION,
  projectQuestion,
  readProjectorContent,
} from "#screens/projector/projectorContent.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { anAgendaItem } from "../../fixtures/anAgendaItem.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const rest = { title: "Acme", progress: "1 agreed", last: "", radar: null };

describe("what the room sees", () => {
  it("has no comment, role or minority view, and no vote before it is shown", () => {
    const hidden = projectQuestion(anAgendaItem, false);
    expect(JSON.stringify(hidden)).not.toMatch(/secret|Legal/);
    expect([hidden.voters, ...hidden.levels.map(({ voters }) => voters)]).toEqual([0, 0, 0]);
    expect(projectQuestion(anAgendaItem, true)).toMatchObject({
      voters: 4,
      levels: [{ voters: 1 }, { voters: 3 }],
      agreed: 1,
    });
  });

  it("is read from a message, and from nothing else", () => {
    for (const question of [NO_QUESTION, projectQuestion(anAgendaItem, true)]) {
      expect(readProjectorContent({ ...rest, ...question })).toEqual({ ...rest, ...question });
    }
    const radar = agreedRadar(tinyQuestionnaire, anAssessment({}), createFormatter("en-GB", english));
    expect(readProjectorContent({ ...rest, ...NO_QUESTION, radar })).not.toBeNull();
    expect(readProjectorContent({ ...rest, ...NO_QUESTION, radar: { ...radar, axes: [{ id: "a" }] } })).toBeNull();
    for (const other of ["hello", null, { ...rest }, { ...rest, ...NO_QUESTION, levels: [{ level: "0" }] }]) {
      expect(readProjectorContent(other)).toBeNull();
    }
  });

  it("keeps what is unchanged, so that only the rest is drawn again", () => {
    const radar = agreedRadar(tinyQuestionnaire, anAssessment({}), createFormatter("en-GB", english));
    const before = { ...rest, ...projectQuestion(anAgendaItem, false), radar };
    expect(keepUnchanged(before, structuredClone(before))).toBe(before);
    const after = keepUnchanged(before, { ...structuredClone(before), ...projectQuestion(anAgendaItem, true) });
    expect(after).toEqual({ ...before, ...projectQuestion(anAgendaItem, true) });
    expect(after.radar).toBe(radar);
    expect(keepUnchanged(before, { ...before, radar: null })).toEqual({ ...before, radar: null });
  });
});
