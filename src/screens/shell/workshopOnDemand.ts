/** The screens of a workshop, loaded on demand; apart from the others, to keep them out of the first view. */
export const WORKSHOP_ON_DEMAND = {
  workshop: () => import("#screens/workshop/WorkshopScreen.tsx"),
  participant: () => import("#screens/participant/ParticipantScreens.tsx"),
  invitation: () => import("#screens/participant/InvitationPage.tsx"),
  projector: () => import("#screens/projector/ProjectorScreen.tsx"),
  guide: () => import("#screens/guide/GuideScreen.tsx"),
};
