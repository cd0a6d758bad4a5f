/**
 * Lets React go on where a translating browser has put texts into elements of its own: React removes a node, and places
 * others before one, where it once put it, and a node that stands elsewhere would end the page with an error. The page asks
 * browsers not to translate it (`translate="no"`), because a number that changes may stay as it was; some tools do so all
 * the same.
 */
export function tolerateTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const held = childHolding(this, child);
    if (held !== null) removeChild.call(this, held);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    insertBefore.call(this, node, next === null ? null : childHolding(this, next));
    return node;
  };
}

/** The child of `parent` that is `node`, or that `node` was put into; null when there is none. */
function childHolding(parent: Node, node: Node): Node | null {
  let held: Node | null = node;
  while (held !== null && held.parentNode !== parent) held = held.parentNode;
  return held;
}
