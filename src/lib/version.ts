/** The version of the app, as in package.json: what a report says that it was made with. */
export const VERSION = "0.2.0";
