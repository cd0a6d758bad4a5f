import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { HOME } from "./addresses.ts";
import { HomeScreen } from "./home/HomeScreen.tsx";
import { MainFrame } from "./MainFrame.tsx";
import { otherScreens } from "./onDemand.ts";
import { Shell } from "./Shell.tsx";

// What the first view does not show comes when it is asked for, and with it the words that only it says.
const OtherScreens = lazy(() => otherScreens().then((module) => ({ default: module.OtherScreens })));

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
          <OtherScreens />
        </Route>
      </Switch>
    </Suspense>
  );
}
