import { useLocation } from "wouter";
import { compareAddress, type StateKey, statesInAddress } from "#screens/compareAddresses.ts";
import { Lead } from "#screens/Lead.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { ChosenComparison } from "./ChosenComparison.tsx";
import { StateChooser } from "./StateChooser.tsx";
import { useReadAssessments } from "./useReadAssessments.ts";

/** Renders the comparison of two to six states; the address stores the choice for bookmarks. */
export function ComparePage({ address }: { readonly address: string | undefined }) {
  const text = useText();
  const [, navigate] = useLocation();
  const states = statesInAddress(address);
  const read = useReadAssessments([...new Set(states.map(({ assessment }) => assessment))]);
  const choose = (chosen: readonly StateKey[]) => navigate(compareAddress(chosen), { replace: true });
  return (
    <Page>
      <ScreenTitle tab={text("compare.title")}>{text("compare.title")}</ScreenTitle>
      <Lead>{text("compare.lead")}</Lead>
      <StateChooser chosen={states} read={read} onChoose={choose} />
      <ChosenComparison chosen={states} read={read} />
    </Page>
  );
}
