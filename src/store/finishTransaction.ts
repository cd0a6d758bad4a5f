type Transaction = { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void };

/**
 * Waits for a transaction and for its requests, and returns their result. If a request fails, nothing is written.
 * Rejects with the transaction's error, which is the cause; its requests only report that it failed.
 */
export async function finishTransaction<Value>(transaction: Transaction, requests: Promise<Value>): Promise<Value> {
  const guarded = requests.catch((error) => {
    abort(transaction);
    throw error;
  });
  const [done, requested] = await Promise.allSettled([transaction.done, guarded]);
  if (done.status === "fulfilled" && requested.status === "fulfilled") return requested.value;
  if (transaction.error !== null) throw transaction.error;
  throw requested.status === "rejected" ? requested.reason : done.status === "rejected" && done.reason;
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // The transaction was already over.
  }
}
