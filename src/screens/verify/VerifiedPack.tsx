import { useEffect, useRef } from "react";
import { OpenFailure } from "#screens/opening/OpenFailure.tsx";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Progress } from "#ui/Progress.tsx";
import { pageRanges } from "#verify/describePages.ts";
import type { PagesCheck } from "#verify/pagesCheck.ts";
import type { FileVerification } from "./useVerify.ts";
import { Verdict } from "./Verdict.tsx";
import styles from "./VerifyScreen.module.css";

/** The results for a file: a verdict per report in it, and notes on other content. */
export function VerifiedPack({
  verified,
  onStop,
}: {
  readonly verified: FileVerification;
  readonly onStop: () => void;
}) {
  const text = useText();
  const { name, found, checked, progress } = verified;
  const several = found.verifications.length + found.refused.length > 1;
  const answer = useRef<HTMLDivElement>(null);
  // Moves the focus to the answer, so that screen readers read it.
  useEffect(() => answer.current?.querySelector("h2")?.focus(), []);
  return (
    <div ref={answer} className={styles.parts}>
      {several && <PackSummary verified={verified} />}
      {progress !== null && (
        <div className={styles.comparing}>
          <Progress part={progress} label={text("verify.comparing")} />
          <Button tone="subtle" onClick={onStop}>
            {text("common.cancel")}
          </Button>
        </div>
      )}
      {found.verifications.map((verification, index) => (
        <Verdict
          // The order is that of the file and never changes.
          key={`${index} ${verification.fingerprint}`}
          name={several ? "" : name}
          verification={verification}
          pages={pagesOf(verified, index)}
          made={checked?.reports[index]?.made ?? null}
          folded={several}
        >
          {!several && <PackNotes verified={verified} />}
        </Verdict>
      ))}
      {found.refused.map((failure, index) => (
        <OpenFailure key={`${index} ${failure.kind}`} failure={failure} name={name} verifying />
      ))}
    </div>
  );
}

/** Returns the check of a report's pages; null for a file without pages. */
function pagesOf({ found, checked, progress }: FileVerification, index: number): PagesCheck | null {
  if (found.pdf === null) return null;
  if (progress !== null) return { kind: "working" };
  return checked?.reports[index]?.pages ?? { kind: "failed" };
}

function PackSummary({ verified }: { readonly verified: FileVerification }) {
  const formatter = useReportFormatter();
  const count = verified.found.verifications.length + verified.found.refused.length;
  return (
    <section>
      <h2 tabIndex={-1} className={styles.title}>
        {formatter.text("verify.file.several", { count })}
      </h2>
      <p className={styles.file}>{verified.name}</p>
      <PackNotes verified={verified} />
    </section>
  );
}

/** Notes on other content of the file that was not verified. */
function PackNotes({ verified: { found, checked } }: { readonly verified: FileVerification }) {
  const formatter = useReportFormatter();
  const { more, orphans } = found.pack;
  const foreign = checked?.foreign ?? [];
  return (
    <>
      {foreign.length > 0 && (
        <p>{formatter.text("verify.file.foreign", { count: foreign.length, pages: pageRanges(foreign) })}</p>
      )}
      {orphans > 0 && <p>{formatter.text("verify.file.orphans", { count: orphans })}</p>}
      {more > 0 && <p>{formatter.text("verify.file.more", { count: more })}</p>}
    </>
  );
}
