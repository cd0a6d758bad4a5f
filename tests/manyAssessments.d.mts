import type { Page } from "@playwright/test";
import type { Assessment } from "#assessment/schema.ts";

export function manyAssessments(count: number): readonly Assessment[];
export function storeAssessments(page: Page, assessments: readonly Assessment[]): Promise<void>;
