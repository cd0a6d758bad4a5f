import { lazyPart } from "./lazyPart.tsx";
import { loadAppRoutes } from "./loadAppRoutes.ts";
import { MainFrame } from "./MainFrame.tsx";
import { Page } from "./Page.tsx";
import { PartTrouble } from "./PartTrouble.tsx";

/** The routes of all screens except Home: loaded on demand, together with their messages. */
export const LazyAppRoutes = lazyPart(loadAppRoutes, "AppRoutes", RoutesTrouble);

/** Shown if the code of the routes cannot be loaded. */
export function RoutesTrouble() {
  return (
    <MainFrame>
      <Page narrow>
        <PartTrouble />
      </Page>
    </MainFrame>
  );
}
