import { open, writeFile } from 'node:fs/promises';
import { type Bundle, bundleJson, mayBeBundle } from '../bundle/bundle.ts';
import type { ArgumentProblem } from '../wording/wording.ts';

/** Writes the file; null: it is written. An older bundle is written over, and nothing else: it may be a mail. */
export async function saveBundle(path: string, bundle: Bundle): Promise<ArgumentProblem | null> {
  const start = await startOf(path);
  if (start && !mayBeBundle(start)) return 'bundle-over-other-file';
  return await writeFile(path, bundleJson(bundle)).then(
    () => null,
    () => 'bundle-unwritable' as const,
  );
}

/** Null where there is no such file, or nothing in it. */
async function startOf(path: string): Promise<Uint8Array | null> {
  const handle = await open(path).catch(() => null);
  try {
    const { buffer, bytesRead } = (await handle?.read({ buffer: new Uint8Array(200) })) ?? {};
    return buffer && bytesRead ? buffer.subarray(0, bytesRead) : null;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}
