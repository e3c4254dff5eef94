import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Table {
  readonly forbidden: readonly {
    readonly name: string;
    readonly to: { readonly path?: string | readonly string[] };
  }[];
}

const tablePath = resolve('.dependency-cruiser.mjs');
const { default: table } = (await import(pathToFileURL(tablePath).href)) as { default: Table };

/** A copy of the tree, to plant in what the table forbids. */
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'whence-imports-'));
  for (const part of ['src', 'entrypoints', 'tsconfig.json', 'package.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  configure({});
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The table of the repository, for the copy, with other options. */
function configure(options: object): void {
  const own = JSON.stringify({ preserveSymlinks: true, ...options });
  const text = `import table from '${tablePath}';
export default { ...table, options: { ...table.options, ...${own} } };
`;
  writeFileSync(join(root, '.dependency-cruiser.mjs'), text);
}

/** What the check says of the copy, and its exit status. */
function check(): { readonly lines: readonly string[]; readonly status: number } {
  const script = resolve('scripts/check-imports.ts');
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
    const stdout = execFileSync(process.execPath, [script], options);
    return { lines: stdout.trim().split('\n'), status: 0 };
  } catch (error) {
    const { stderr, status } = error as { readonly stderr: string; readonly status: number };
    return { lines: stderr.trim().split('\n'), status };
  }
}

const NOTHING = 'export const nothing = 0;\n';

function plant(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  (existsSync(file) ? appendFileSync : writeFileSync)(file, text);
}

/** Rules that are not of one part, and how each is broken. */
const breaches: Readonly<Record<string, () => void>> = {
  'known part': () => {
    plant('src/stray/stray.ts', NOTHING);
    plant('src/syntax/planted-stray.ts', "import '../stray/stray.ts';\n");
  },
  'front door': () => plant('src/checks/planted-side-door.ts', "import '../dns/resolver.ts';\n"),
  'front door within a part, from above': () =>
    plant('src/claims/planted-side-door.ts', "import './boundary/planted.ts';\n"),
  'front door within a part, from beside': () => {
    plant('src/claims/boundary/planted.ts', NOTHING);
    plant('src/claims/microsoft/planted.ts', "import '../boundary/planted.ts';\n");
  },
  'part of its own': () =>
    plant('src/checks/alterations/planted-engine.ts', "import '../dkim/dkim.ts';\n"),
  'no cycles': () => {
    plant('src/syntax/planted-a.ts', "import './planted-b.ts';\n");
    plant('src/syntax/planted-b.ts', "import './planted-a.ts';\n");
  },
  'no orphans': () => plant('src/syntax/planted-orphan.ts', NOTHING),
  resolvable: () => plant('src/syntax/planted-nowhere.ts', "import './nowhere.ts';\n"),
};

/** Breaks `PART imports`, `PART types` or `PART packages` with a file in that part. */
function breach({ name, to }: Table['forbidden'][number]): void {
  const [part = '', kind = ''] = name.split(/ (?=imports$|types$|packages$)/);
  const path = part.endsWith('.ts') ? `src/${part}` : `src/${part}/planted-${kind}.ts`;
  const up = '../'.repeat(path.split('/').length - 1);
  // Nobody but an entrypoint may import platform; of a part whose types are allowed, a value is not.
  const doors = {
    packages: 'vitest',
    imports: `${up}${part === 'platform' ? 'src/cli/cli.ts' : 'src/platform/platform.ts'}`,
    types: `${up}${frontDoor([to.path ?? []].flat()[0] ?? '')}`,
  };
  plant(path, `import '${doors[kind as keyof typeof doors]}';\n`);
}

/** The file by which a part is entered: `^src/dns/` -> src/dns/dns.ts */
function frontDoor(pattern: string): string {
  const path = pattern.replace(/[\^\\$]/g, '').replace(/\/$/, '');
  return path.endsWith('.ts') ? path : `${path}/${path.slice(path.lastIndexOf('/') + 1)}.ts`;
}

test('the table of who may import whom is kept', () => {
  const { lines, status } = check();
  expect([status, lines]).toEqual([0, [expect.stringMatching(/^\d{3} modules, 0 violations$/)]]);
});

test('each of its rules reports what it forbids', () => {
  plant('src/bounce/bounce.ts', NOTHING); // a part that the table names before it is built
  for (const rule of table.forbidden) (breaches[rule.name] ?? (() => breach(rule)))();
  const { lines, status } = check();
  expect(status).toBe(1);
  const reported = new Set(lines.map((line) => line.slice(0, line.indexOf(': '))));
  expect(table.forbidden.map(({ name }) => name).filter((name) => !reported.has(name))).toEqual([]);
});

test('a file that the tool does not read is reported', () => {
  configure({ exclude: { path: '^src/syntax/span' } });
  const { lines, status } = check();
  expect(status).toBe(1);
  expect(lines).toContain('not read: src/syntax/span.ts');
});
