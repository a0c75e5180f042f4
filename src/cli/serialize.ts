/** Work that is asked for again while it runs is done again after it, never beside it. */
export function serialize(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(work);
    return last;
  };
}
