import type { Assessment } from "#assessment/schema.ts";
import { Suspense, useState } from "react";
import { Link } from "wouter";
import { Menu } from "#ui/Menu.tsx";
import { assessmentAddress } from "#screens/addresses.ts";
import { saveFileCopy } from "#screens/fileCopy.ts";
import { type ListedAssessment, useServices } from "#screens/services.tsx";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";

const SealAssessment = lazyPart(
  withCatalogues(() => import("#screens/sealed/SealAssessment.tsx"), screenCatalogue),
  "SealAssessment",
);
const RenameDialog = lazyPart(() => import("./RenameDialog.tsx"), "RenameDialog");
const TagsDialog = lazyPart(
  withCatalogues(() => import("#screens/assessments/TagsDialog.tsx"), screenCatalogue),
  "TagsDialog",
);

/** The actions on an assessment in the list. */
export function CardMenu({ listed, name }: { readonly listed: ListedAssessment; readonly name: string }) {
  const text = useText();
  const { assessments } = useServices();
  const { duplicate, setArchived, remove, inspect } = assessments.getState();
  const [renaming, setRenaming] = useState(false);
  const [tagging, setTagging] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { assessment, archived } = listed;
  const { id } = assessment;
  const [sealing, setSealing] = useState<Assessment | null>(null);
  const saveBy = (hand: (whole: Assessment) => void) => async () => {
    const whole = await inspect(id).catch(() => "failed" as const);
    setFailed(whole === "failed");
    if (whole !== "failed" && whole !== null) hand(whole.assessment);
  };
  const tried = (act: () => Promise<unknown>) => () =>
    act().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const actions = [
    { action: "rename", act: () => setRenaming(true) },
    { action: "tag", act: () => setTagging(true) },
    { action: "save", act: saveBy((whole) => saveFileCopy(assessments, whole)) },
    { action: "seal", act: saveBy(setSealing) },
    { action: "duplicate", act: tried(() => duplicate(id, text("home.copyOf", { name }))) },
    { action: archived ? "unarchive" : "archive", act: () => setArchived([id], !archived) },
    { action: "delete", act: tried(() => remove([id])) },
  ] as const;
  return (
    <>
      <Menu label={text("home.more")} name={text("home.moreNamed", { name })}>
        {!assessment.invited && (
          <li>
            <Link to={assessmentAddress(id, "results", "time")} aria-label={text("home.overTimeNamed", { name })}>
              {text("home.overTime")}
            </Link>
          </li>
        )}
        {actions.map(({ action, act }) => (
          <li key={action}>
            <button type="button" aria-label={text(`home.${action}Named`, { name })} onClick={act}>
              {text(`home.${action}`)}
            </button>
          </li>
        ))}
      </Menu>
      {hasFailed && <PartTrouble />}
      {sealing !== null && (
        <Suspense fallback={null}>
          <SealAssessment assessment={sealing} onClose={() => setSealing(null)} />
        </Suspense>
      )}
      {tagging && (
        <Suspense fallback={null}>
          <TagsDialog of={[{ ...assessment, name }]} onClose={() => setTagging(false)} />
        </Suspense>
      )}
      {renaming && (
        <Suspense fallback={null}>
          <RenameDialog assessment={assessment} name={name} onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </>
  );
}
