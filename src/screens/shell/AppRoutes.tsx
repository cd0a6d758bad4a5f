import { Suspense } from "react";
import { Route, Switch } from "wouter";
import {
  ACCESSIBILITY,
  METHOD,
  PORTFOLIO,
  QUESTIONNAIRE,
  QUESTIONNAIRES,
  SETTINGS,
  VERIFY,
} from "#screens/addresses.ts";
import { COMPARE } from "#screens/compareAddresses.ts";
import { GUIDE, INVITATION, PROJECTOR } from "#screens/workshopAddresses.ts";
import { AssessmentScreens } from "./AssessmentScreens.tsx";
import { lazyPart } from "./lazyPart.tsx";
import { MainFrame } from "./MainFrame.tsx";
import { MissingScreen } from "./MissingScreen.tsx";
import { ON_DEMAND } from "./onDemand.ts";
import { Shell } from "./Shell.tsx";
import { WORKSHOP_ON_DEMAND } from "./workshopOnDemand.ts";

const SettingsScreen = lazyPart(ON_DEMAND.settings, "SettingsScreen");
const QuestionnairePage = lazyPart(ON_DEMAND.questionnaire, "QuestionnairePage");
const QuestionnairesScreen = lazyPart(ON_DEMAND.questionnaires, "QuestionnairesScreen");
const MethodPage = lazyPart(ON_DEMAND.method, "MethodPage");
const VerifyScreen = lazyPart(ON_DEMAND.verify, "VerifyScreen");
const InvitationPage = lazyPart(WORKSHOP_ON_DEMAND.invitation, "InvitationPage");
const ProjectorScreen = lazyPart(WORKSHOP_ON_DEMAND.projector, "ProjectorScreen");
const GuideScreen = lazyPart(WORKSHOP_ON_DEMAND.guide, "GuideScreen");
const ComparePage = lazyPart(ON_DEMAND.compare, "ComparePage");
const PortfolioPage = lazyPart(ON_DEMAND.portfolio, "PortfolioPage");
const AccessibilityScreen = lazyPart(ON_DEMAND.accessibility, "AccessibilityScreen");

/** Loads the screens of a workshop in advance. */
export async function preloadWorkshop(): Promise<void> {
  await Promise.allSettled(Object.values(WORKSHOP_ON_DEMAND).map((load) => load()));
}

/** The routes of all screens except Home. */
export function AppRoutes() {
  return (
    <Suspense fallback={<Shell />}>
      <Switch>
        <Route path="/assessment/:id/:part/:detail?">
          {({ id, part, detail }) => <AssessmentScreens id={id} part={part} detail={detail} />}
        </Route>
        <Route path={`${PROJECTOR}/:id`}>{({ id }) => <ProjectorScreen id={id} />}</Route>
        <Route>
          <MainFrame>
            <Suspense fallback={null}>
              <MainScreen />
            </Suspense>
          </MainFrame>
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The screens that do not belong to an assessment. */
function MainScreen() {
  return (
    <Switch>
      <Route path={SETTINGS}>
        <SettingsScreen />
      </Route>
      <Route path={`${METHOD}/:id?/:version?`}>{({ id, version }) => <MethodPage id={id} version={version} />}</Route>
      <Route path={VERIFY}>
        <VerifyScreen />
      </Route>
      <Route path={ACCESSIBILITY}>
        <AccessibilityScreen />
      </Route>
      <Route path={GUIDE}>
        <GuideScreen />
      </Route>
      <Route path={`${INVITATION}/:fragment`}>{({ fragment }) => <InvitationPage fragment={fragment} />}</Route>
      <Route path={`${COMPARE}/:states?`}>{({ states }) => <ComparePage address={states} />}</Route>
      <Route path={PORTFOLIO}>
        <PortfolioPage />
      </Route>
      <Route path={QUESTIONNAIRES}>
        <QuestionnairesScreen />
      </Route>
      <Route path={`${QUESTIONNAIRE}/:id?/:version?`}>
        {({ id, version }) => <QuestionnairePage id={id} version={version} />}
      </Route>
      <Route>
        <MissingScreen />
      </Route>
    </Switch>
  );
}
