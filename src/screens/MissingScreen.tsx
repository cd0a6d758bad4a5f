import { ButtonLink } from "#ui/Button.tsx";
import { Link } from "wouter";
import { HOME } from "./addresses.ts";
import styles from "./MessageScreen.module.css";
import { Page } from "./Page.tsx";
import { ScreenTitle } from "./ScreenTitle.tsx";
import { useText } from "./useText.ts";

/** An address that leads nowhere, or to an assessment that is not on this device. */
export function MissingScreen({ what }: { readonly what: "page" | "assessment" }) {
  const text = useText();
  return (
    <Page narrow>
      <ScreenTitle tab={text("missing.tab")}>{text("missing.title")}</ScreenTitle>
      <p className={styles.text}>{text(`missing.${what}`)}</p>
      <Link to={HOME} asChild>
        <ButtonLink tone="main">{text("missing.home")}</ButtonLink>
      </Link>
    </Page>
  );
}
