/** The inputs of the command line: bytes of a file or a pipe, never more than are analysed. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { SIZE_LIMIT } from '../analyse.ts';
import { BUNDLE_SIZE_LIMIT, mayBeBundle } from '../bundle/bundle.ts';
import type { ArgumentProblem } from '../wording/wording.ts';

export interface Input {
  /** The beginning: at most `SIZE_LIMIT`, of a bundle a byte more than it may have. */
  readonly bytes: Uint8Array;
  /** Of the whole. */
  readonly size: number;
}

/** Reads a file, or standard input where the path is `-`. */
export async function readInput(
  path: string,
  stdin: Readable,
): Promise<Input | { readonly problem: ArgumentProblem }> {
  if (path === '-') return await readStream(stdin);
  if (/\.msg$/i.test(path)) return { problem: 'input-outlook' };
  let handle: FileHandle | null = null;
  try {
    handle = await open(path);
    const stat = await handle.stat();
    if (stat.isDirectory()) return { problem: 'input-directory' };
    // A file that the system makes up while it is read gives 0 as its size.
    if (stat.isFile() && stat.size > 0) return await readFile(handle, stat.size);
    if (stat.isFile() || stat.isFIFO()) {
      return await readStream(handle.createReadStream({ autoClose: false }));
    }
    return { problem: 'input-no-file' };
  } catch (error) {
    return { problem: problemOf(error) };
  } finally {
    await handle?.close();
  }
}

async function readFile(handle: FileHandle, size: number): Promise<Input> {
  const start = new Uint8Array(START);
  const { bytesRead: startLength } = await handle.read(start, 0, START, 0);
  const bytes = new Uint8Array(Math.min(size, limitFor(start.subarray(0, startLength))));
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break; // it became shorter meanwhile
    length += bytesRead;
  }
  return { bytes: bytes.subarray(0, length), size: length < bytes.length ? length : size };
}

/** Bytes that tell a bundle from a message. */
const START = 200;

const limitFor = (start: Uint8Array) => (mayBeBundle(start) ? BUNDLE_SIZE_LIMIT + 1 : SIZE_LIMIT);

/** Keeps the beginning and counts the rest. */
async function readStream(stream: Readable): Promise<Input> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let limit = SIZE_LIMIT;
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    if (size < limit) pieces.push(piece.subarray(0, limit - size));
    if (size < START) limit = limitFor(Buffer.concat(pieces));
    size += piece.length;
  }
  return { bytes: Buffer.concat(pieces), size };
}

const PROBLEMS: Readonly<Record<string, ArgumentProblem>> = {
  ENOENT: 'input-missing',
  ENOTDIR: 'input-missing',
  EACCES: 'input-denied',
  EPERM: 'input-denied',
  EISDIR: 'input-directory',
};

function problemOf(error: unknown): ArgumentProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? 'input-unreadable';
}
