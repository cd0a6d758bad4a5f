import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { HOME, METHOD, SETTINGS, VERIFY } from "#screens/addresses.ts";
import { WhenOpen } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Frame } from "./Frame.tsx";
import { NewVersion } from "./NewVersion.tsx";
import { SaveTrouble } from "./SaveTrouble.tsx";

/** The frame of the screens that do not belong to an assessment. */
export function MainFrame({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const [location] = useLocation();
  const destinations = [
    { to: HOME, label: text("frame.assessments") },
    { to: METHOD, label: text("frame.method") },
    { to: VERIFY, label: text("frame.verify") },
    { to: SETTINGS, label: text("frame.settings") },
  ].map((link) => ({ ...link, current: link.to === location || location.startsWith(`${link.to}/`) }));
  return (
    <Frame destinations={destinations} navigationLabel={text("frame.main")}>
      <WhenOpen>
        <SaveTrouble />
        <NewVersion />
      </WhenOpen>
      {children}
    </Frame>
  );
}
