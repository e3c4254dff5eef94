/** The file that gets a page about all inputs. */
import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PRODUCER } from '../analyse.ts';
import { type HtmlPart, htmlPage } from '../export/export.ts';
import type { Words } from '../wording/wording.ts';
import type { Wrong } from './arguments.ts';

/** Whether a page can be written to `path`: told before anything is read, and without touching the file. */
export async function checkPageFile(path: string): Promise<Wrong | null> {
  try {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) return { problem: 'file-unwritable', what: path };
    await access(found ? path : dirname(path), constants.W_OK);
    return null;
  } catch {
    return { problem: 'file-unwritable', what: path };
  }
}

/** Writes the page; without a message there is none, and the file stays as it was. */
export async function writePage(
  path: string,
  parts: readonly HtmlPart[],
  words: Words,
): Promise<Wrong | null> {
  if (parts.length === 0) return null;
  try {
    await writeFile(path, htmlPage(parts, words, PRODUCER));
    return null;
  } catch {
    return { problem: 'file-unwritable', what: path };
  }
}
