// Deleting everything on the device reports its result, done or refused.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import english from "#screens/messages/en.json";
import { ServicesProvider } from "#screens/services.tsx";
import { DataOnDevice } from "#screens/settings/DataOnDevice.tsx";
import { LockPart } from "#screens/settings/LockPart.tsx";
import { createAnswerHistoriesStore } from "#store/answerHistories.ts";
import { createAssessmentStore } from "#store/assessments.ts";
import { openDatabase } from "#store/database.ts";
import { createDeviceLock } from "#store/deviceLock.ts";
import "fake-indexeddb/auto";
import { newLockParameters } from "#store/lock/lock.ts";
import { deriveKeys } from "#store/lock/lockKeys.ts";
import { type LockAccess, makeLock } from "#store/lock/unlock.ts";
import { createOfflineStore } from "#store/offline.ts";
import { memoryQuestionnaires } from "#store/ownQuestionnaires.ts";
import { createPreferencesStore } from "#store/preferences.ts";
import { memoryProfiles } from "#store/reportProfiles.ts";
import type { SaveFailure } from "#store/saving.ts";
import { noTrash } from "#store/trash.ts";

const DELETED = "Everything on this device was deleted.";
const NOT_DELETED = /^This browser did not let the page delete everything\./;

function settings(refusal: SaveFailure | null, keepNothing = false, unlocked: LockAccess | null = null) {
  const database = openDatabase();
  const preferences = createPreferencesStore(null);
  const assessments = createAssessmentStore({
    database,
    keepNothing,
    channel: { post: vi.fn(), listen: vi.fn() },
    now: () => "2026-03-01T12:00:00.000Z",
    newId: () => "1",
  });
  assessments.setState({ removeAll: async () => refusal, countStored: async () => 2 });
  const services = {
    assessments,
    answerHistories: createAnswerHistoriesStore(),
    preferences,
    deviceLock: createDeviceLock({ database, assessments, preferences, storage: null, unlocked }),
    reportProfiles: memoryProfiles(),
    ownQuestionnaires: memoryQuestionnaires(),
    trash: noTrash(),
    offline: createOfflineStore({ workers: undefined, reload: vi.fn(), whenShown: vi.fn() }),
  };
  return (
    <LanguageProvider locale="en" messages={english}>
      <ServicesProvider services={services}>
        <DataOnDevice />
        {unlocked !== null && <LockPart />}
      </ServicesProvider>
    </LanguageProvider>
  );
}

it.each([
  { name: "all is gone", refusal: null, role: "status", says: DELETED },
  { name: "something stays", refusal: "other" as const, role: "alert", says: NOT_DELETED },
])("says when $name", async ({ refusal, role, says }) => {
  render(settings(refusal));
  await userEvent.click(screen.getByRole("button", { name: "Delete all" }));
  await userEvent.click(screen.getByRole("button", { name: "Delete everything" }));
  expect((await screen.findByText(says)).closest("[role]")).toHaveAttribute("role", role);
});

it("counts what is stored when this page keeps nothing, and says that it stays", async () => {
  render(settings(null, true));
  await userEvent.click(screen.getByRole("checkbox", { name: /Keep nothing/ }));
  expect(await screen.findByText(/^2 assessments are kept in this browser\./)).toBeInTheDocument();
  expect(screen.getByText(/stay until you delete them/)).toBeInTheDocument();
});

it("no longer says that the data is encrypted once the passphrase is deleted with everything", async () => {
  const made = await makeLock("correct horse battery staple", deriveKeys, newLockParameters(2));
  if (!made.ok) throw new Error(made.error.kind);
  render(settings(null, false, made.value));
  expect(screen.getByText(/^All data on this device is encrypted\./)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Delete all" }));
  expect(screen.getByText(/The passphrase is removed too/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Delete everything" }));
  expect(await screen.findByText(DELETED)).toBeInTheDocument();
  expect(screen.queryByText(/^All data on this device is encrypted\./)).toBeNull();
});
