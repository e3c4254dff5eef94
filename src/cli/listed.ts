/** Inputs as they were named -> files: a directory stands for the messages in it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Every file named `.eml` in the directories among `paths`, and below them, in the order of their
 * names; other paths stay as they are. A directory without one stays too, so that it is told.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(paths.map(filesOf));
  return listed.flat();
}

async function filesOf(path: string): Promise<readonly string[]> {
  const isDirectory = path !== '-' && (await stat(path).catch(() => null))?.isDirectory();
  if (!isDirectory) return [path];
  // Links are not followed, so nothing is met twice.
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isFile() && /\.eml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return found.length > 0 ? found : [path];
}
