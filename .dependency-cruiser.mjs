/**
 * Who may import whom: the table of docs/design.md, in the words of dependency-cruiser.
 * Data flows down this table; nothing flows up or sideways. tests/house/imports.test.ts plants one
 * violation of each kind and expects it to be reported.
 */
const words = ['standards', 'syntax', 'domain'];

/** part of src/ -> [parts it may import (a `type:` prefix allows types only), packages it may import] */
const mayImport = {
  standards: [[], []],
  syntax: [['standards'], []],
  domain: [
    ['standards', 'syntax'],
    ['punycode', 'tldts'],
  ],
  message: [words, ['postal-mime', '@kenjiuno/msgreader']],
  claims: [[...words, 'message'], ['ipaddr.js']],
  dns: [words, []],
  checks: [[...words, 'message', 'dns'], ['ipaddr.js']],
  'checks/mailauth': [
    [...words, 'message', 'dns'],
    [
      '#mailauth',
      'virtual:mailauth',
      'mailauth',
      '@noble/hashes',
      '@noble/ed25519',
      'micro-rsa-dsa-dh',
      'buffer',
      'crypto',
      'ipaddr.js',
      'punycode',
      'tldts',
    ],
  ],
  // A script of its own, beside the engine: what it would take of the engine is given to it.
  'checks/alterations': [[...words, 'message'], []],
  bounce: [[...words, 'message'], []],
  evidence: [[...words, 'message', 'claims', 'checks', 'bounce'], []],
  findings: [[...words, 'evidence'], []],
  diagnosis: [[...words, 'findings', 'evidence'], []],
  advice: [['type:report.ts'], []],
  'report.ts': [
    [
      'standards',
      'syntax',
      'domain',
      'message',
      'claims',
      'dns',
      'checks',
      'bounce',
      'evidence',
      'findings',
      'diagnosis',
      'wording',
    ].map((part) => `type:${part}`),
    [],
  ],
  wording: [
    [
      'standards',
      'advice',
      'report.ts',
      'type:claims',
      'type:bounce',
      'type:findings',
      'type:diagnosis',
      'type:webmail',
    ],
    [],
  ],
  'parts.ts': [['domain', 'checks', 'bounce'], []],
  'parts.browser.ts': [['type:parts.ts'], []],
  'about.ts': [['message', 'report.ts', 'type:parts.ts', 'type:bounce', 'type:diagnosis'], []],
  'assemble.ts': [
    [
      'about.ts',
      'report.ts',
      'evidence',
      'findings',
      'diagnosis',
      'type:message',
      'type:claims',
      'type:dns',
      'type:checks',
      'type:bounce',
    ],
    [],
  ],
  'analyse.ts': [
    [
      ...words,
      'message',
      'claims',
      'dns',
      'checks',
      'bounce',
      'evidence',
      'findings',
      'diagnosis',
      'report.ts',
      'parts.ts',
      'about.ts',
      'assemble.ts',
      'wording',
    ],
    [],
  ],
  // What a report was made of, in a file; nothing of it is in the engine.
  redaction: [[...words, 'message', 'bounce', 'type:report.ts'], []],
  bundle: [[...words, 'message', 'dns', 'redaction', 'type:checks', 'type:report.ts'], []],
  export: [['advice', 'standards', 'syntax', 'report.ts', 'wording', 'message', 'type:dns'], []],
  view: [
    ['standards', 'report.ts', 'wording', 'export'],
    ['preact', '@preact/signals'],
  ],
  webmail: [[...words, 'message', 'type:report.ts'], []],
  platform: [['report.ts', 'type:webmail'], ['wxt']],
  cli: [['analyse.ts', 'report.ts', 'export', 'bundle', 'wording', 'dns', 'message'], ['node:']],
};

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const at = (part) => (part.endsWith('.ts') ? `^src/${literal(part)}$` : `^src/${literal(part)}/`);
const nested = Object.keys(mayImport).filter((part) => part.includes('/'));
const inside = (part) => nested.filter((other) => other.startsWith(`${part}/`)).map(at);
const plain = (parts) => parts.filter((part) => !part.startsWith('type:'));
const typed = (parts) =>
  parts.filter((part) => part.startsWith('type:')).map((part) => part.slice('type:'.length));
const packageAt = (name) =>
  name === 'node:'
    ? '^node:|^[a-z_/]+$'
    : `^(?:${literal(name)}(?:/|$)|node_modules/${literal(name)}/)`;

export default {
  forbidden: [
    ...Object.entries(mayImport).flatMap(([part, [others, packages]]) => [
      {
        name: `${part} imports`,
        comment: `src/${part} may import: ${others.join(', ') || 'nothing'}.`,
        severity: 'error',
        from: { path: at(part), pathNot: inside(part) },
        to: {
          path: '^(src|entrypoints|tests|scripts|build)/',
          pathNot: [part, part.split('/')[0], ...plain(others), ...typed(others)].map(at),
        },
      },
      ...(typed(others).length > 0
        ? [
            {
              name: `${part} types`,
              comment: `src/${part} may import only types of: ${typed(others).join(', ')}.`,
              severity: 'error',
              from: { path: at(part), pathNot: inside(part) },
              to: {
                path: typed(others).map(at),
                dependencyTypesNot: ['type-only', 'type-import'],
              },
            },
          ]
        : []),
      {
        name: `${part} packages`,
        comment: `src/${part} may import the packages: ${packages.join(', ') || 'none'}.`,
        severity: 'error',
        from: { path: at(part), pathNot: inside(part) },
        to: {
          path: '.',
          pathNot: ['^(src|entrypoints|tests|scripts|build)/', ...packages.map(packageAt)],
        },
      },
    ]),
    {
      name: 'known part',
      comment: 'Every file under src/ belongs to a part of the table.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: Object.keys(mayImport).map(at) },
    },
    {
      name: 'front door',
      comment: 'A folder is entered through the file that bears its name.',
      severity: 'error',
      from: { path: '^(?:src|entrypoints)/([^/]+)' },
      to: {
        path: '^src/([^/]+)/',
        pathNot: [
          '^src/$1/',
          '^src/([^/]+)/\\1\\.tsx?$',
          '^src/wording/[a-z]{2}/[a-z]{2}\\.ts$',
          '^src/wording/lookup\\.ts$', // by the script of a page's first words
          '^src/checks/alterations/alterations\\.ts$', // by the script that it is
          '^src/domain/imitations\\.ts$',
          '^src/standards/(?:imitated|lure-words)\\.ts$', //             the same
        ],
      },
    },
    ...[
      { path: '^src/([^/]+)/[^/]+$', own: '^src/$1/[^/]+$' },
      { path: '^src/([^/]+)/([^/]+)/', own: '^src/$1/$2/' },
    ].map(({ path, own }, depth) => ({
      name: `front door within a part, ${depth === 0 ? 'from above' : 'from beside'}`,
      comment: 'A folder within a part is entered through the file that bears its name, too.',
      severity: 'error',
      from: { path },
      to: {
        path: '^src/$1/[^/]+/',
        // Rules and languages are lists: each file of them stands for itself.
        pathNot: [own, '^src/[^/]+/([^/]+)/\\1\\.tsx?$', '^src/findings/rules/'],
      },
    })),
    {
      name: 'part of its own',
      comment: 'What is loaded when first needed brings nothing along that the engine has already.',
      severity: 'error',
      from: { path: at('checks/alterations') },
      to: {
        path: '^src/checks/',
        pathNot: at('checks/alterations'),
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no orphans',
      // build/mailauth-bundle.ts alone reaches the replacements of Node's modules.
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '^src/checks/mailauth/browser/'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(#mailauth|virtual:mailauth)$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
