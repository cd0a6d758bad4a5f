declare module "exceljs/dist/exceljs.min.js" {
  import * as ExcelJS from "exceljs";
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default ExcelJS;
}
