import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { HOME } from "#screens/addresses.ts";
import { lazyPart } from "./lazyPart.tsx";
import { loadAppRoutes } from "./loadAppRoutes.ts";
import { useOpened } from "#screens/services.tsx";
import { HomeScreen } from "#screens/home/HomeScreen.tsx";
import { MainFrame } from "./MainFrame.tsx";
import { Page } from "./Page.tsx";
import { PartTrouble } from "./PartTrouble.tsx";
import { Shell } from "./Shell.tsx";

// Everything outside the first view is loaded on demand, together with its messages.
const AppRoutes = lazyPart(loadAppRoutes, "AppRoutes", RoutesTrouble);

function RoutesTrouble() {
  return (
    <MainFrame>
      <Page narrow>
        <PartTrouble />
      </Page>
    </MainFrame>
  );
}

/** The app routes; waits for the services that they need. */
function RoutesWhenOpen() {
  return useOpened().ok ? <AppRoutes /> : <RoutesTrouble />;
}

/** Home, or the screen at the address. */
export function Screens() {
  return (
    <Suspense fallback={<Shell />}>
      <Switch>
        <Route path={HOME}>
          <MainFrame>
            <HomeScreen />
          </MainFrame>
        </Route>
        <Route>
          <RoutesWhenOpen />
        </Route>
      </Switch>
    </Suspense>
  );
}
