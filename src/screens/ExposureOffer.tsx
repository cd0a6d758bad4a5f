import { Link } from "wouter";
import { ButtonLink } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { assessmentAddress } from "./addresses.ts";
import type { Session } from "./session.ts";
import { countExposure, EXPOSURE } from "./set-up/ExposureProfile.tsx";
import { useTerms } from "./useTerms.ts";
import { useText } from "./useText.ts";

/**
 * Asks the user to describe the use of AI if risks depend on it; renders nothing once the exposure profile is complete,
 * or if there is none.
 */
export function ExposureOffer({ session }: { readonly session: Session }) {
  const text = useText();
  const topic = useTerms(session).within.exposure;
  const count = session.questionnaire.exposure.length;
  const open = count - countExposure(session);
  if (open === 0) return null;
  return (
    <Notice
      kind="info"
      title={text("exposure.title", { topic })}
      action={
        <Link to={assessmentAddress(session.assessment.id, "set-up", EXPOSURE)} asChild>
          <ButtonLink>{text("exposure.describe", { topic })}</ButtonLink>
        </Link>
      }
    >
      {text("exposure.note", { topic, open, count })}
    </Notice>
  );
}
