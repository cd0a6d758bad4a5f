import { shownText } from "#lib/isBlank.ts";
import { fileName } from "#assessment/fileName.ts";
import { describeVerification, type VerificationText } from "#verify/describeVerification.ts";
import type { PagesCheck } from "#verify/pagesCheck.ts";
import { PRINTED } from "#verify/reportStatement.ts";
import type { Verification } from "#verify/verify.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Fold } from "#ui/Fold.tsx";
import { Part } from "#ui/Part.tsx";
import { type ReactNode, useMemo } from "react";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import type { ScreenMessageId } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import { AuthoredPart } from "./AuthoredPart.tsx";
import { DifferencesTable } from "./DifferencesTable.tsx";
import { NumbersTable } from "./NumbersTable.tsx";
import styles from "./VerifyScreen.module.css";

/** What was found: the verdict, the fingerprint, what the file is, each difference, and the recalculated numbers. */
export function Verdict(props: {
  /** Of the file; empty where it stands above. */
  readonly name: string;
  readonly verification: Verification;
  readonly pages: PagesCheck | null;
  /** The report as it is made here, where it is. */
  readonly made: Blob | null;
  /** One of several: its details are folded. */
  readonly folded: boolean;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const formatter = useReportFormatter();
  const { verification, pages, made } = props;
  const told = useMemo(() => describeVerification(formatter, verification, pages), [formatter, verification, pages]);
  const { organisation } = verification.assessment.subject;
  const offered = made !== null && pages?.kind !== "sameFile" && pages?.kind !== "working" ? made : null;
  return (
    <>
      <section className={classes(styles.verdict, told.standing !== "sound" && styles[told.standing])}>
        <h2 tabIndex={-1} className={styles.title}>
          {told.title}
        </h2>
        <p className={styles.file} dir="auto">
          {props.name || shownText(organisation) || formatter.text("document.unnamed")}
        </p>
        {told.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div role="status" className={styles.pages}>
          {told.pages.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {props.children}
        {offered !== null && <SaveMade verification={verification} made={offered} />}
      </section>
      {props.folded ? (
        <Fold title={text("verify.details")}>
          <Details told={told} verification={verification} pages={pages} />
        </Fold>
      ) : (
        <Details told={told} verification={verification} pages={pages} />
      )}
    </>
  );
}

/** The report as it is made here, to be laid beside the one in hand. */
function SaveMade({ verification, made }: { readonly verification: Verification; readonly made: Blob }) {
  const text = useText();
  const { assessment, statement } = verification;
  const name = fileName(assessment, "pdf", statement?.date ?? "", "made-here");
  return (
    <p>
      <Button onClick={() => saveAs(made, name)}>{text("verify.saveMade")}</Button>
    </p>
  );
}

function Details(props: {
  readonly told: VerificationText;
  readonly verification: Verification;
  readonly pages: PagesCheck | null;
}) {
  const text = useText();
  const { told, verification, pages } = props;
  return (
    <div className={styles.parts}>
      <Part title={text("verify.fingerprint")}>
        <p className={styles.fingerprint}>
          <strong>{told.fingerprint.slice(0, PRINTED)}</strong>
          {told.fingerprint.slice(PRINTED)}
        </p>
        <p className={styles.note}>{text("verify.fingerprintNote")}</p>
        <dl className={styles.facts}>
          {told.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {told.authored.length > 0 && <AuthoredPart authored={told.authored} note={authoredNote(verification, pages)} />}
      {told.differences.length > 0 && <DifferencesTable {...told} />}
      <NumbersTable verification={verification} />
    </div>
  );
}

/** How far the author's words are known to be the ones on the pages. */
function authoredNote({ kind, findings }: Verification, pages: PagesCheck | null): ScreenMessageId {
  if (kind === "assessment") return "verify.authored.assessment";
  if (findings.includes("attachmentChanged")) return "verify.authored.changed";
  return pages !== null && readsAsMade(pages) ? "verify.authored.same" : "verify.authored.compare";
}

/** Whether every page of the report is there and reads as it was made. */
function readsAsMade(check: PagesCheck): boolean {
  if (check.kind !== "compared") return check.kind === "sameFile";
  const { total, same, redrawn, changed } = check.pages;
  return changed.length === 0 && same.length + redrawn.length >= total;
}
