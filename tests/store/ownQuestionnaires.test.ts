import { openDatabase } from "#store/database.ts";
import { memoryQuestionnaires, storedQuestionnaires } from "#store/ownQuestionnaires.ts";
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NOON } from "../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";

afterEach(() => vi.unstubAllGlobals());

const stored = { id: "tiny", version: "1.0.0", openedAt: NOON, document: tinyQuestionnaire };
const later = { ...stored, version: "1.1.0", document: { ...tinyQuestionnaire, version: "1.1.0" } };

describe.each([
  { name: "that are stored", open: () => storedQuestionnaires(openDatabase("questionnaires")) },
  { name: "in memory", open: memoryQuestionnaires },
])("questionnaires $name", ({ open }) => {
  it("are returned until they are removed, one for each id and version", async () => {
    const own = open();
    expect(await own.put(stored)).toBeNull();
    expect(await own.put(later)).toBeNull();
    const reworded = { ...later, document: { ...later.document, title: "Reworded" } };
    expect(await own.put(reworded)).toBeNull();
    expect(await own.readAll()).toEqual({ ok: true, value: [stored, reworded] });
    expect(await own.remove("tiny", "1.0.0")).toBeNull();
    expect(await own.readAll()).toEqual({ ok: true, value: [reworded] });
    expect(await own.remove("tiny", "9.9.9")).toBeNull();
    expect(await own.remove("tiny", "1.1.0")).toBeNull();
    expect(await own.readAll()).toEqual({ ok: true, value: [] });
  });
});

it("distinguishes a browser that forbids it from an empty one", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const own = storedQuestionnaires(openDatabase("forbidden"));
  expect(await own.readAll()).toEqual({ ok: false, error: "forbidden" });
  expect(await own.put(stored)).toBe("forbidden");
  expect(await own.remove("tiny", "1.0.0")).toBe("forbidden");
});
