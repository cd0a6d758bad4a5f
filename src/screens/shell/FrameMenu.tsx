import { Link } from "wouter";
import {
  assessmentAddress,
  assessmentQuestionnaireAddress,
  HOME,
  methodAddress,
  SETTINGS,
  VERIFY,
} from "#screens/addresses.ts";
import { useText } from "#screens/useText.ts";
import { Menu } from "#ui/Menu.tsx";

/** The menu to the screens that do not belong to an assessment. */
export function FrameMenu({ assessmentId }: { readonly assessmentId: string }) {
  const text = useText();
  const links = [
    { to: HOME, label: text("frame.allAssessments") },
    { to: assessmentAddress(assessmentId, "sheet"), label: text("frame.sheet") },
    { to: assessmentAddress(assessmentId, "pictures"), label: text("frame.pictures") },
    { to: assessmentAddress(assessmentId, "workshop"), label: text("workshop.title") },
    { to: methodAddress(assessmentId), label: text("frame.method") },
    { to: assessmentQuestionnaireAddress(assessmentId), label: text("frame.questionnaire") },
    { to: VERIFY, label: text("frame.verify") },
    { to: SETTINGS, label: text("frame.settings") },
  ];
  return (
    <Menu label={text("frame.menu")}>
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </Menu>
  );
}
