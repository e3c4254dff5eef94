/**
 * Weighs the built extension: what a click makes the browser read must stay small, and the engine,
 * by far the heaviest part, must be in it once. `npm run check:sizes`, after the build.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Part {
  readonly name: string;
  readonly files: readonly string[];
  /** Kilobytes of 1,000, compressed by gzip -9. */
  readonly limit: number;
}

export interface Weight {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly compressed: number;
  readonly limit: number;
}

export interface SizeReport {
  readonly weights: readonly Weight[];
  readonly problems: readonly string[];
}

/** Weighs the build in `folder`. */
export function checkSizes(folder: string): SizeReport {
  const find = (pattern: string) => globSync(pattern, { cwd: folder });
  const parts: readonly Part[] = [
    { name: 'engine', files: find('engine.js'), limit: 150 },
    {
      name: 'popup',
      files: find('popup.html').flatMap((page) => loadedBy(folder, page)),
      limit: 45,
    },
    ...find('chunks/{en,sv,nl,fr,da,de}-*.js').flatMap((file) => languageParts(folder, file)),
    // What the engine loads when it first needs it: read while somebody waits, too, so no heavier.
    { name: 'alterations', files: find('alterations.js'), limit: 12 },
    { name: 'bounce', files: find('bounce.js'), limit: 30 },
    { name: 'imitations', files: find('imitations.js'), limit: 12 },
    { name: 'content script', files: find('webmail.js'), limit: 12 },
  ];
  const weights = parts.map((part) => weigh(folder, part));
  const engines = find('**/*.js')
    .filter((file) => read(folder, file).includes(ENGINE_MARK))
    .sort();
  return {
    weights,
    problems: [
      ...weights
        .filter(({ files }) => files.length === 0)
        .map(({ name }) => `${name}: there is nothing to weigh`),
      ...weights
        .filter(({ compressed, limit }) => compressed > limit * 1000)
        .map(({ name, limit }) => `${name}: more than ${limit} KB`),
      ...(weights.some(({ name }) => name.startsWith('language'))
        ? []
        : ['no language is in the build']),
      ...(engines.length === 1 ? [] : [`the engine is in ${engines.join(', ') || 'no file'}`]),
    ],
  };
}

/** What of a language is loaded when a message first needs it; what a terminal says, no browser loads. */
const LATER: Readonly<Record<string, number>> = { receiver: 12, bounces: 12, measures: 6 };

/** The file of a language, and what that loads; whatever else it should load counts with it. */
function languageParts(folder: string, file: string): readonly Part[] {
  const name = `language ${file.slice('chunks/'.length, 'chunks/xx'.length)}`;
  const imports = read(folder, file).matchAll(
    /\bimport\(\s*["'`]\.\/((\w[\w-]*?)-[\w-]{8}\.js)["'`]/g,
  );
  const later = [...imports].map(([, found = '', part = '']) => ({
    part,
    file: `chunks/${found}`,
  }));
  return [
    {
      name,
      files: [
        file,
        ...later
          .filter(({ part }) => !(part in LATER) && part !== 'command-line')
          .map((one) => one.file),
      ],
      limit: 30,
    },
    ...Object.entries(LATER).map(([part, limit]) => ({
      name: `${name}, ${part}`,
      files: later.filter((one) => one.part === part).map((one) => one.file),
      limit,
    })),
  ];
}

/** An error code that only mailauth knows, and that a minifier keeps. */
const ENGINE_MARK = 'EINVALIDHASH';

/**
 * The page, and what it loads before anything is asked of it: styles and scripts with their static
 * imports, and what the page's own script fetches once the page is shown.
 */
function loadedBy(folder: string, page: string): readonly string[] {
  const links = read(folder, page).matchAll(/\b(?:src|href)="\/?([^":]+\.(?:js|css))"/g);
  const own = new Set([...links].map(([, file = '']) => file));
  const all = new Set(own);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const imports = read(folder, file).matchAll(
      /\b(?:from|import)\s*(\(?)["'`]\.\/([^"'`]+)["'`]/g,
    );
    for (const [, dynamic, name = ''] of imports) {
      if (dynamic === '' || own.has(file)) all.add(join(dirname(file), name));
    }
  }
  return [page, ...all];
}

function weigh(folder: string, { name, files, limit }: Part): Weight {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    files,
    limit,
    bytes: sum(contents.map((content) => content.length)),
    compressed: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    const { weights, problems } = checkSizes(folder);
    const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
    console.log(folder);
    console.table(
      Object.fromEntries(
        weights.map(({ name, bytes, compressed, limit }) => [
          name,
          {
            KB: kilobytes(bytes),
            'gzip -9': kilobytes(compressed),
            limit: kilobytes(limit * 1000),
          },
        ]),
      ),
    );
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
}
