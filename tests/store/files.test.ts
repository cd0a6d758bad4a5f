import { afterEach, expect, it, vi } from "vitest";
import { readBytes, saveAs } from "#store/files.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("offers a file as a download, and releases it when it was read", async () => {
  vi.useFakeTimers();
  const link = { href: "", download: "", click: vi.fn() };
  vi.stubGlobal("document", { createElement: () => link });
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:1";
  });
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  saveAs('{"a":1}', "Acme.tenspan.json");
  expect(link).toMatchObject({ href: "blob:1", download: "Acme.tenspan.json" });
  expect(link.click).toHaveBeenCalledOnce();
  expect(await blobs[0]?.text()).toBe('{"a":1}');
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledWith("blob:1");
});

it("reads the bytes of a file", async () => {
  expect(await readBytes(new Blob(["ab"]), 2)).toEqual({ ok: true, value: Uint8Array.of(97, 98) });
});

it("does not read a file that is too big", async () => {
  const file = new Blob(["abc"]);
  const read = vi.spyOn(file, "arrayBuffer");
  expect(await readBytes(file, 2)).toEqual({ ok: false, error: { kind: "tooBig" } });
  expect(read).not.toHaveBeenCalled();
});

it("reports a file that cannot be read", async () => {
  const file = new Blob([]);
  vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("Gone", "NotReadableError"));
  expect(await readBytes(file, 2)).toEqual({ ok: false, error: { kind: "unreadable" } });
});
