/** The channel between two windows: the facilitator's posts what the projector shows, the projector's asks for it. */
export type ProjectorChannel = { readonly post: (message: unknown) => void; readonly close: () => void };

/** Opens the channel between the windows of this browser that show the workshop on the assessment of this id. */
export function openProjectorChannel(id: string, onMessage: (message: unknown) => void): ProjectorChannel {
  const channel = new BroadcastChannel(`tenspan-projector-${id}`);
  channel.addEventListener("message", ({ data }) => onMessage(data));
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
