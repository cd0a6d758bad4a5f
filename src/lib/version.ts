/** The version of the app, as in package.json; reports state it. */
export const VERSION = "0.5.0";
