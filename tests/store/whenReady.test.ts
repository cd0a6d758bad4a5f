import { whenReady } from "#store/whenReady.ts";
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openBrowser } from "./tabs.ts";

it("waits until the stored data is read", async () => {
  const store = openBrowser().openTab();
  expect(store.getState().status).toBe("loading");
  await whenReady(store);
  expect(store.getState().status).toBe("ready");
});

it("does not wait if it is already read", async () => {
  const store = openBrowser().openTab({ keepNothing: true });
  await whenReady(store);
  expect(store.getState().status).toBe("ready");
});
