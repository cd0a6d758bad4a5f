/** A message to the other tabs: these assessments have changed in the database, or everything was deleted. */
export type TabMessage = { readonly kind: "changed"; readonly ids: readonly string[] } | { readonly kind: "cleared" };

/** The channel to the other tabs. */
export type Channel = {
  readonly post: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => void;
};

/** Opens the browser's channel; without one, tabs notice changes when they come to the foreground. */
export function openChannel(name = "tenspan"): Channel {
  if (typeof BroadcastChannel === "undefined") return { post: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) =>
      channel.addEventListener("message", ({ data }) => {
        const message = readMessage(data);
        if (message !== null) listener(message);
      }),
  };
}

/** Validates a message, because on file:// any other page on the disk can send on this channel. */
function readMessage(data: unknown): TabMessage | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  if (data.kind === "cleared") return { kind: "cleared" };
  if (data.kind !== "changed" || !("ids" in data) || !Array.isArray(data.ids)) return null;
  return { kind: "changed", ids: data.ids.filter((id) => typeof id === "string") };
}
