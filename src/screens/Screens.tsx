import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { HOME, METHOD, QUESTIONNAIRE, SETTINGS, VERIFY } from "./addresses.ts";
import { HomeScreen } from "./home/HomeScreen.tsx";
import { MainFrame } from "./MainFrame.tsx";
import { MissingScreen } from "./MissingScreen.tsx";

// What the first view does not show comes when it is asked for.
const AssessmentScreens = lazy(() =>
  import("./AssessmentScreens.tsx").then((module) => ({ default: module.AssessmentScreens })),
);
const SettingsScreen = lazy(() =>
  import("./settings/SettingsScreen.tsx").then((module) => ({ default: module.SettingsScreen })),
);
const QuestionnairePage = lazy(() =>
  import("./questionnaire/QuestionnairePage.tsx").then((module) => ({ default: module.QuestionnairePage })),
);
const MethodPage = lazy(() => import("./method/MethodPage.tsx").then((module) => ({ default: module.MethodPage })));
const VerifyScreen = lazy(() =>
  import("./verify/VerifyScreen.tsx").then((module) => ({ default: module.VerifyScreen })),
);

/** Which screen stands at which address. */
export function Screens() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path={HOME}>
          <MainFrame>
            <HomeScreen />
          </MainFrame>
        </Route>
        <Route path={SETTINGS}>
          <MainFrame>
            <SettingsScreen />
          </MainFrame>
        </Route>
        <Route path={`${METHOD}/:id?`}>
          {({ id }) => (
            <MainFrame>
              <MethodPage id={id} />
            </MainFrame>
          )}
        </Route>
        <Route path={VERIFY}>
          <MainFrame>
            <VerifyScreen />
          </MainFrame>
        </Route>
        <Route path={QUESTIONNAIRE}>
          <MainFrame>
            <QuestionnairePage />
          </MainFrame>
        </Route>
        <Route path="/assessment/:id/:part/:question?">
          {({ id, part, question }) => <AssessmentScreens id={id} part={part} question={question} />}
        </Route>
        <Route>
          <MainFrame>
            <MissingScreen what="page" />
          </MainFrame>
        </Route>
      </Switch>
    </Suspense>
  );
}
