/** Returns a function that reads each key once. */
export function once<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const reading = new Map<Key, Promise<Value>>();
  return (key) => {
    const begun = reading.get(key) ?? read(key);
    reading.set(key, begun);
    return begun;
  };
}
