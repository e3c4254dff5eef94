/**
 * Holds the imports of src/ and entrypoints/ against the table in .dependency-cruiser.mjs. Fails also
 * where fewer modules were read than there are files: a tool that reads nothing reports nothing.
 */
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

export interface ImportReport {
  readonly violations: readonly string[];
  /** Source files that no module was read for. */
  readonly unread: readonly string[];
  readonly modules: number;
}

/** Reads the imports below `root`, a folder with src/, entrypoints/ and the configuration. */
export async function checkImports(root: string): Promise<ImportReport> {
  const before = process.cwd();
  process.chdir(root);
  try {
    const { forbidden = [], options = {} } = await extractDepcruiseConfig(
      `${root}/.dependency-cruiser.mjs`,
    );
    const cruiseOptions = { ...options, ruleSet: { forbidden }, validate: true } as ICruiseOptions;
    const parts = ['src', 'entrypoints'].filter((part) => globSync(`${part}/*`).length > 0);
    const { output } = await cruise(parts, cruiseOptions, undefined, {
      tsConfig: extractTSConfig(`${root}/tsconfig.json`),
    });
    if (typeof output === 'string') return { violations: [output], unread: [], modules: 0 };
    const read = new Set(output.modules.map((module) => module.source));
    const files = globSync('{src,entrypoints}/**/*.{ts,tsx}');
    return {
      violations: output.summary.violations.map(
        ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
      ),
      unread: files.filter((file) => !read.has(file)),
      modules: read.size,
    };
  } finally {
    process.chdir(before);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { violations, unread, modules } = await checkImports(process.cwd());
  for (const line of violations) console.error(line);
  for (const file of unread) console.error(`not read: ${file}`);
  console.log(`${modules} modules, ${violations.length} violations`);
  process.exitCode = violations.length + unread.length > 0 ? 1 : 0;
}
