import { whenReady } from "#store/whenReady.ts";
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openBrowser } from "./tabs.ts";

it("waits until what was kept has been read", async () => {
  const store = openBrowser().openTab();
  expect(store.getState().status).toBe("loading");
  await whenReady(store);
  expect(store.getState().status).toBe("ready");
});

it("does not wait where it is known already", async () => {
  const store = openBrowser().openTab({ keepNothing: true });
  await whenReady(store);
  expect(store.getState().status).toBe("ready");
});
