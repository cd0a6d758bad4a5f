import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { HOME } from "#screens/addresses.ts";
import { HomeScreen } from "#screens/home/HomeScreen.tsx";
import { useOpened } from "#screens/services.tsx";
import { LazyAppRoutes, RoutesTrouble } from "./LazyAppRoutes.tsx";
import { MainFrame } from "./MainFrame.tsx";
import { Shell } from "./Shell.tsx";

/** The app routes; waits for the services that they need. */
function RoutesWhenOpen() {
  return useOpened().ok ? <LazyAppRoutes /> : <RoutesTrouble />;
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
