import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { Lead } from "#screens/Lead.tsx";
import page from "#screens/page.module.css";
import type { Session } from "#screens/session.ts";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { ButtonLink } from "#ui/Button.tsx";
import { ImportPart } from "./ImportPart.tsx";
import { TemplatePart } from "./TemplatePart.tsx";

/** Renders export of questions to a spreadsheet and import of its answers, for people who do not use the app. */
export function SheetScreen({ session }: { readonly session: Session }) {
  const text = useText();
  return (
    <Page>
      <ScreenTitle tab={text("sheet.tab")}>{text("sheet.title")}</ScreenTitle>
      <Lead>{text("sheet.lead")}</Lead>
      <div className={page.parts}>
        <TemplatePart session={session} />
        <ImportPart session={session} />
      </div>
      <p className={page.onwards}>
        <Link to={assessmentAddress(session.assessment.id, "assess")} asChild>
          <ButtonLink tone="subtle">{text("sheet.back")}</ButtonLink>
        </Link>
      </p>
    </Page>
  );
}
