import { withAllMessages } from "./withCatalogues.ts";

/** The screens of a workshop, loaded on demand; apart from the others, to keep them out of the first view. */
export const WORKSHOP_ON_DEMAND = {
  workshop: withAllMessages(() => import("#screens/workshop/WorkshopScreen.tsx")),
  participant: withAllMessages(() => import("#screens/participant/ParticipantScreens.tsx")),
  invitation: withAllMessages(() => import("#screens/participant/InvitationPage.tsx")),
  projector: withAllMessages(() => import("#screens/projector/ProjectorScreen.tsx")),
  guide: withAllMessages(() => import("#screens/guide/GuideScreen.tsx")),
};
