/** The part of a catalogue that the first view needs. */
declare module "*.json?first" {
  const messages: import("#screens/LanguageProvider.tsx").ScreenMessages;
  // biome-ignore lint/style/noDefaultExport: what a JSON module gives
  export default messages;
}
