/**
 * Parts of the engine that most messages do without: scripts of the extension's own, which the
 * worker loads when it first needs them. Both sides, the worker's and the script's.
 */

// Of workers only, and so in no library of types that has the page as well.
declare function importScripts(url: string): void;

const scope: typeof globalThis & { whenceParts?: Map<string, unknown> } = globalThis;

/** Loads `/<name>.js`, once. Rejects where it is not there. */
export async function loadPart<Part>(name: string): Promise<Part> {
  scope.whenceParts ??= new Map();
  if (!scope.whenceParts.has(name)) importScripts(`/${name}.js`);
  if (!scope.whenceParts.has(name)) throw new Error(`${name} gave nothing`);
  return scope.whenceParts.get(name) as Part;
}

/** What a part's script hands to the worker that loads it. */
export function givePart(name: string, part: unknown): void {
  scope.whenceParts?.set(name, part);
}
