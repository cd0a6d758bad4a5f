import { resultsCatalogue, startCatalogue } from "./catalogues.ts";
import { withCatalogues } from "./withCatalogues.ts";

/** Loads the shared code of all screens except Home, with its messages. */
export const loadAppRoutes = withCatalogues(() => import("./AppRoutes.tsx"), startCatalogue, resultsCatalogue);
