/** The catalogue without what no page says. */
declare module "*.json?printed" {
  const messages: import("#report/formatter.ts").ReportMessages;
  // biome-ignore lint/style/noDefaultExport: what a JSON module gives
  export default messages;
}
