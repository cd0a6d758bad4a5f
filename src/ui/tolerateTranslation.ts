/**
 * Keeps React working after a browser extension has translated the page: such tools wrap text nodes in their own
 * elements, and React would throw when it removes a moved node or inserts before one. The page asks browsers not to
 * translate it (`translate="no"`), because numbers that change later could stay as they were, but some tools translate
 * anyway.
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

/** Returns the child of `parent` that is `node` or contains it; null if there is none. */
function childHolding(parent: Node, node: Node): Node | null {
  let held: Node | null = node;
  while (held !== null && held.parentNode !== parent) held = held.parentNode;
  return held;
}
