import { VERSION } from "#lib/version.ts";
import { describeVerification } from "#report/verify/describeVerification.ts";
import type { Verification } from "#report/verify/verify.ts";
import { classes } from "#ui/classes.ts";
import { Part } from "#ui/Part.tsx";
import { useEffect, useMemo, useRef } from "react";
import { useReportWords } from "#screens/reportWords.ts";
import { type TextId, useText } from "#screens/useText.ts";
import { AuthoredPart } from "./AuthoredPart.tsx";
import { DifferencesTable } from "./DifferencesTable.tsx";
import { NumbersTable } from "./NumbersTable.tsx";
import type { PagesCheck } from "./useVerify.ts";
import styles from "./VerifyScreen.module.css";

/** How much of the fingerprint stands on the pages of a report. */
const PRINTED = 12;

/** What was found: the verdict, the fingerprint, what the file is, each difference, and the numbers computed anew. */
export function Verdict(props: {
  readonly name: string;
  readonly verification: Verification;
  readonly pages: PagesCheck;
}) {
  const text = useText();
  const words = useReportWords();
  const { verification, pages } = props;
  const told = useMemo(() => describeVerification(words, verification), [words, verification]);
  // Numbers that agree are no comfort where the pages that show them may not.
  const isCompared = pages === null || pages === "working" || pages === "same";
  const doubt = told.standing !== "sound" || isCompared ? null : pages === "differ" ? "pages" : "uncompared";
  const standing = doubt === null ? told.standing : "unsure";
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer to the file that was chosen: who does not see it hears it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.parts}>
      <section className={classes(styles.verdict, standing !== "sound" && styles[standing])}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {doubt === null ? told.title : words.text(`verify.agrees.${doubt}`)}
        </h2>
        <p className={styles.file}>{props.name}</p>
        {told.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p role="status">
          {pages === "working" && text("verify.comparing")}
          {pages !== null &&
            pages !== "working" &&
            words.text(`verify.pages.${pages}`, { version: verification.statement?.app.version ?? "", here: VERSION })}
        </p>
      </section>
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
function authoredNote({ kind, findings }: Verification, pages: PagesCheck): TextId {
  if (kind === "assessment") return "verify.authored.assessment";
  if (findings.includes("attachmentChanged")) return "verify.authored.changed";
  return pages === "same" ? "verify.authored.same" : "verify.authored.compare";
}
