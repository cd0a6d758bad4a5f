import { Link } from "wouter";
import { openingReason, openingSentence } from "#report/openingSentence.ts";
import { QUESTIONNAIRES } from "#screens/addresses.ts";
import { Problems } from "#screens/shell/Problems.tsx";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";
import type { SubmitError } from "#screens/verify/readSubmitted.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { VerifyError } from "#verify/verify.ts";

/** The reason why a file was not opened. */
export type Failure = VerifyError | SubmitError;

/** Failures that are detected here, before or after parsing the assessment. */
const OURS = [
  "empty",
  "sealed",
  "unreadable",
  "damagedPdf",
  "lockedPdf",
  "damagedInPdf",
  "tooLargePdf",
  "tooSlowPdf",
  "withoutDataPdf",
  "noAssessmentInPdf",
  "cancelled",
  "several",
  "missingPart",
  "notUnicode",
  "unexpected",
] as const;

function isOurs(failure: Failure): failure is Extract<Failure, { readonly kind: (typeof OURS)[number] }> {
  return OURS.some((kind) => kind === failure.kind);
}

/** A benchmark is opened on Results of an assessment. */
export function isBenchmark(failure: Failure): boolean {
  return failure.kind === "notAnAssessment" && failure.format?.startsWith("benchmark/") === true;
}

/** Questionnaires are opened on another screen. */
function isQuestionnaire(failure: Failure): boolean {
  return failure.kind === "notAnAssessment" && failure.format?.startsWith("questionnaire/") === true;
}

/** Returns a function that says in one paragraph why a file was not opened. */
export function useFailureReason(): (failure: Failure) => string {
  return useFailureText(openingReason);
}

/** Returns a function that says why a file was not opened, with the words of `sentenceOf` if its content is wrong. */
function useFailureText(sentenceOf: typeof openingSentence): (failure: Failure) => string {
  const text = useText();
  const formatter = useReportFormatter();
  return (failure) => (isOurs(failure) ? text(`open.error.${failure.kind}`) : sentenceOf(formatter, failure));
}

/** Explains why a file was not opened, with its errors, and that nothing on the device has changed. */
export function OpenFailure(props: {
  readonly failure: Failure;
  readonly name: string;
  /** Omitted if the failure stays until another file is chosen. */
  readonly onDismiss?: () => void;
  /** The file was only verified, so nothing could have changed. */
  readonly verifying?: boolean;
}) {
  const text = useText();
  const { failure } = props;
  const reason = useFailureText(openingSentence)(failure);
  return (
    <Notice
      kind="error"
      title={`${text(props.verifying ? "open.failedToVerify" : "open.failed")}: ${props.name}`}
      action={
        <>
          {isQuestionnaire(failure) && (
            <Link to={QUESTIONNAIRES} asChild>
              <ButtonLink>{text("frame.questionnaires")}</ButtonLink>
            </Link>
          )}
          {props.onDismiss && (
            <Button tone="subtle" onClick={props.onDismiss}>
              {text("common.close")}
            </Button>
          )}
        </>
      }
    >
      <p>
        {reason} {!props.verifying && text("open.nothingChanged")}
      </p>
      {failure.kind === "invalid" && <Problems problems={failure.problems} count={failure.total} />}
    </Notice>
  );
}
