/** The screens that are loaded when they are asked for, by the word of their address. */
export const ON_DEMAND = {
  "set-up": () => import("./set-up/SetUpScreen.tsx"),
  results: () => import("./results/ResultsScreen.tsx"),
  risks: () => import("./risks/RisksScreen.tsx"),
  plan: () => import("./plan/PlanScreen.tsx"),
  report: () => import("./report/ReportScreen.tsx"),
  settings: () => import("./settings/SettingsScreen.tsx"),
  accessibility: () => import("./accessibility/AccessibilityScreen.tsx"),
  questionnaire: () => import("./questionnaire/QuestionnairePage.tsx"),
  method: () => import("./method/MethodPage.tsx"),
  verify: () => import("./verify/VerifyScreen.tsx"),
};

/** What all screens but Home have in common. */
export const otherScreens = () => import("./OtherScreens.tsx");
