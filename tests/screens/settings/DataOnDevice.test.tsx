// Deleting everything on the device: what comes of it is said, be it done or refused.
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IntlProvider } from "react-intl";
import { expect, it, vi } from "vitest";
import { ServicesProvider } from "#screens/services.tsx";
import { DataOnDevice } from "#screens/settings/DataOnDevice.tsx";
import english from "#screens/words/en.json";
import { createAssessmentStore } from "#store/assessments.ts";
import { createAnswerHistoriesStore } from "#store/answerHistories.ts";
import { createOfflineStore } from "#store/offline.ts";
import { createPreferencesStore } from "#store/preferences.ts";
import { forgetfulReportShelf } from "#store/reportShelf.ts";
import type { SaveFailure } from "#store/saving.ts";

const DELETED = "Everything on this device was deleted.";
const NOT_DELETED = /^This browser did not let the page delete everything\./;

function settings(refusals: { assessments: SaveFailure | null; reports: SaveFailure | null }) {
  const assessments = createAssessmentStore({
    database: null,
    channel: { post: vi.fn(), listen: vi.fn() },
    now: () => "2026-03-01T12:00:00.000Z",
    newId: () => "1",
  });
  assessments.setState({ removeAll: async () => refusals.assessments });
  const services = {
    assessments,
    answerHistories: createAnswerHistoriesStore(),
    preferences: createPreferencesStore(null),
    reportShelf: { ...forgetfulReportShelf(), clear: async () => refusals.reports },
    offline: createOfflineStore({ workers: undefined, reload: vi.fn(), whenShown: vi.fn() }),
  };
  return (
    <IntlProvider locale="en" messages={english}>
      <ServicesProvider services={services}>
        <DataOnDevice />
      </ServicesProvider>
    </IntlProvider>
  );
}

it.each([
  { name: "all is gone", refusals: { assessments: null, reports: null }, role: "status", says: DELETED },
  {
    name: "the assessments stay",
    refusals: { assessments: "other", reports: null } as const,
    role: "alert",
    says: NOT_DELETED,
  },
  {
    name: "what is kept for reports stays",
    refusals: { assessments: null, reports: "other" } as const,
    role: "alert",
    says: NOT_DELETED,
  },
])("says when $name", async ({ refusals, role, says }) => {
  render(settings(refusals));
  await userEvent.click(screen.getByRole("button", { name: "Delete all" }));
  await userEvent.click(screen.getByRole("button", { name: "Delete everything" }));
  expect(await screen.findByRole(role)).toHaveTextContent(says);
});
