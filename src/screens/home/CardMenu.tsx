import { Suspense, useState } from "react";
import { Link } from "wouter";
import type { Assessment } from "#assessment/schema.ts";
import { assertNever } from "#lib/assertNever.ts";
import { assessmentAddress } from "#screens/addresses.ts";
import { saveFileCopy } from "#screens/fileCopy.ts";
import { type ListedAssessment, useServices } from "#screens/services.tsx";
import { screenCatalogue } from "#screens/shell/catalogues.ts";
import { lazyPart } from "#screens/shell/lazyPart.tsx";
import { PartTrouble } from "#screens/shell/PartTrouble.tsx";
import { withCatalogues } from "#screens/shell/withCatalogues.ts";
import { useText } from "#screens/useText.ts";
import { Menu } from "#ui/Menu.tsx";

const SealAssessment = lazyPart(
  withCatalogues(() => import("#screens/sealed/SealAssessment.tsx"), screenCatalogue),
  "SealAssessment",
);
const RenameDialog = lazyPart(() => import("./RenameDialog.tsx"), "RenameDialog");
const TagsDialog = lazyPart(
  withCatalogues(() => import("#screens/assessments/TagsDialog.tsx"), screenCatalogue),
  "TagsDialog",
);

/** The dialog that an action opened; what is encrypted was read in whole before. */
type OpenDialog = { readonly kind: "rename" | "tags" } | { readonly kind: "seal"; readonly whole: Assessment };

/** The actions on an assessment in the list. */
export function CardMenu({ listed, name }: { readonly listed: ListedAssessment; readonly name: string }) {
  const text = useText();
  const { assessments } = useServices();
  const { duplicate, setArchived, remove, inspect } = assessments.getState();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { assessment, archived } = listed;
  const { id } = assessment;
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
    { action: "rename", act: () => setDialog({ kind: "rename" }) },
    { action: "tag", act: () => setDialog({ kind: "tags" }) },
    { action: "save", act: saveBy((whole) => saveFileCopy(assessments, whole)) },
    { action: "seal", act: saveBy((whole) => setDialog({ kind: "seal", whole })) },
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
      {dialog !== null && (
        <Suspense fallback={null}>
          <CardDialog dialog={dialog} assessment={assessment} name={name} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </>
  );
}

function CardDialog(props: {
  readonly dialog: OpenDialog;
  readonly assessment: ListedAssessment["assessment"];
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { dialog, assessment, name, onClose } = props;
  switch (dialog.kind) {
    case "rename":
      return <RenameDialog assessment={assessment} name={name} onClose={onClose} />;
    case "tags":
      return <TagsDialog of={[{ ...assessment, name }]} onClose={onClose} />;
    case "seal":
      return <SealAssessment assessment={dialog.whole} onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
