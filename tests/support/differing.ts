/** The places at which two JSON values differ, also in the order of their members, each as its path and what stands there, cut short. */
export function differing(a: unknown, b: unknown, path = ''): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    const inOrder = Object.keys(a).join() === Object.keys(b).join();
    const order = inOrder ? [] : [`${path}: ${Object.keys(a)} -> ${Object.keys(b)}`];
    const below = names.flatMap((name) =>
      differing(
        (a as Record<string, unknown>)[name],
        (b as Record<string, unknown>)[name],
        `${path}/${name}`,
      ),
    );
    return below.length > 0 ? below : order;
  }
  const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
  return [`${path}: ${shown(a)} -> ${shown(b)}`];
}
