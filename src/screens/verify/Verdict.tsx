import { type ReactNode, useMemo } from "react";
import { fileName } from "#assessment/fileName.ts";
import { shownText } from "#lib/isBlank.ts";
import type { ScreenMessageId } from "#screens/LanguageProvider.tsx";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { saveAs } from "#store/files.ts";
import { Button } from "#ui/Button.tsx";
import { classes } from "#ui/classes.ts";
import { Fold } from "#ui/Fold.tsx";
import { Part } from "#ui/Part.tsx";
import { describeVerification, type VerificationText } from "#verify/describeVerification.ts";
import type { PagesCheck } from "#verify/pagesCheck.ts";
import { PRINTED_LENGTH } from "#verify/reportStatement.ts";
import type { Verification } from "#verify/verify.ts";
import { AuthoredPart } from "./AuthoredPart.tsx";
import { DifferencesTable } from "./DifferencesTable.tsx";
import { NumbersTable } from "./NumbersTable.tsx";
import styles from "./VerifyScreen.module.css";

/**
 * The result of a verification: the verdict, the fingerprint, what the file is, each difference, and the recalculated
 * numbers.
 */
export function Verdict(props: {
  /** Of the file; empty if it is shown above. */
  readonly name: string;
  readonly verification: Verification;
  readonly pages: PagesCheck | null;
  /** The report as generated here, if it was. */
  readonly made: Blob | null;
  /** Whether to fold the details, because it is one of several. */
  readonly folded: boolean;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const formatter = useReportFormatter();
  const { verification, pages, made } = props;
  const result = useMemo(() => describeVerification(formatter, verification, pages), [formatter, verification, pages]);
  const { organisation } = verification.assessment.subject;
  const offered = made !== null && pages?.kind !== "sameFile" && pages?.kind !== "working" ? made : null;
  return (
    <>
      <section className={classes(styles.verdict, result.verdict !== "sound" && styles[result.verdict])}>
        <h2 tabIndex={-1} className={styles.title}>
          {result.title}
        </h2>
        <p className={styles.file} dir="auto">
          {props.name || shownText(organisation) || formatter.text("document.unnamed")}
        </p>
        {result.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div role="status" className={styles.pages}>
          {result.pages.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {props.children}
        {offered !== null && <SaveMade verification={verification} made={offered} />}
      </section>
      {props.folded ? (
        <Fold title={text("verify.details")}>
          <Details result={result} verification={verification} pages={pages} />
        </Fold>
      ) : (
        <Details result={result} verification={verification} pages={pages} />
      )}
    </>
  );
}

/** Saves the report as generated here, for comparison with the given one. */
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
  readonly result: VerificationText;
  readonly verification: Verification;
  readonly pages: PagesCheck | null;
}) {
  const text = useText();
  const { result, verification, pages } = props;
  return (
    <div className={styles.parts}>
      <Part title={text("verify.fingerprint")}>
        <p className={styles.fingerprint}>
          <strong>{result.fingerprint.slice(0, PRINTED_LENGTH)}</strong>
          {result.fingerprint.slice(PRINTED_LENGTH)}
        </p>
        <p className={styles.note}>{text("verify.fingerprintNote")}</p>
        <dl className={styles.facts}>
          {result.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {result.authored.length > 0 && (
        <AuthoredPart authored={result.authored} note={authoredNote(verification, pages)} />
      )}
      {result.differences.length > 0 && <DifferencesTable {...result} />}
      <NumbersTable verification={verification} />
    </div>
  );
}

/** Returns the note on whether the author's texts are known to be those on the pages. */
function authoredNote({ kind, findings }: Verification, pages: PagesCheck | null): ScreenMessageId {
  if (kind === "assessment") return "verify.authored.assessment";
  if (findings.includes("attachmentChanged")) return "verify.authored.changed";
  return pages !== null && readsAsMade(pages) ? "verify.authored.same" : "verify.authored.compare";
}

/** Tells whether every page of the report is present with the generated text. */
function readsAsMade(check: PagesCheck): boolean {
  if (check.kind !== "compared") return check.kind === "sameFile";
  const { total, same, redrawn, changed } = check.pages;
  return changed.length === 0 && same.length + redrawn.length >= total;
}
