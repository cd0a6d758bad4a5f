import type { DataValidation } from "exceljs";

declare module "exceljs" {
  interface Worksheet {
    /** Missing in the types. Set cell by cell, ranges come to overlap: F10 sorts before F2. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}
