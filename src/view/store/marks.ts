/** The instants that the product is measured by, as marks of the page's own timeline. */
export type Mark =
  | 'whence-first-content'
  | 'whence-source-complete'
  | 'whence-claims-shown'
  | 'whence-first-dns-answer'
  | 'whence-settled';

/** Sets a mark, once for each message that is opened. */
export function setMark(mark: Mark): void {
  performance.mark(mark);
}

/** Sets a mark when what has just been rendered is on the screen, as far as a page can tell. */
export function setMarkWhenShown(mark: Mark): void {
  requestAnimationFrame(() => setTimeout(() => setMark(mark)));
}

/** Marks the first contentful paint, which may be over before any script runs. */
export function markFirstContent(): void {
  const observer = new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    if (!first) return;
    performance.mark('whence-first-content' satisfies Mark, { startTime: first.startTime });
    observer.disconnect();
  });
  observer.observe({ type: 'paint', buffered: true });
}
