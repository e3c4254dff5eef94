/**
 * From beside the labels of ../shared/corpus: an independent script read the validity, the faults
 * and the domain of every From field. The tables are printed. Where a label is wrong it stands in
 * `wrongLabels` with the reason; what disagrees and does not stand there fails the test.
 */
import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { type From, type FromProblem, readFrom, readMessage } from '../../src/message/message.ts';
import { describeShared, readShared } from '../support/shared.ts';
import { wrongLabels } from './from-wrong-labels.ts';

interface Label {
  readonly file: string;
  readonly from_domain: string | null;
  readonly from_validity: string;
  readonly from_validity_reasons: readonly string[];
  readonly from: {
    readonly oddities: readonly string[];
    readonly rfc2047_violations: readonly string[];
    readonly from_domain_source: string | null;
  };
}

interface Row {
  readonly name: string;
  readonly label: Label;
  readonly from: From;
}

/** Oddities of the labels, and the problems that say the same. */
const oddities: Readonly<Record<string, readonly FromProblem[]>> = {
  'raw-8bit': ['from-raw-8bit'],
  'unquoted-comma': ['comma-unquoted'],
  'invisible-or-bidi-char-in-display-name': ['name-invisible-character'],
  'control-char-in-decoded-display-name': ['name-control-character'],
  'styled-letters-in-display-name': ['name-styled-letters'],
  'mixed-script-display-name': ['name-mixed-scripts'],
  'address-in-display-name': ['name-has-address', 'name-has-other-address'],
  'address-in-display-name-differs': ['name-has-other-address'],
  'domain-in-display-name': ['name-has-domain', 'name-has-other-domain'],
  'address-only-inside-comment': ['address-in-comment'],
  'address-wholly-in-quotes': ['address-quoted'],
  'several-addresses': ['from-several-addresses'],
  'single-label-domain': ['domain-single-label'],
  'non-LDH-domain': ['domain-underscore', 'from-domain-malformed'],
  idn: ['domain-unicode'],
  'look-alike-letters-in-domain': ['domain-not-idna'],
  'local-part>64': ['local-part-too-long'],
};

/** The first fault that the labels' strict reader met, and the problems that say the same. */
const reasons: Readonly<Record<string, readonly FromProblem[]>> = {
  'raw-8bit(only valid with SMTPUTF8, RFC 6532)': ['from-raw-8bit'],
  'unquoted-comma': ['comma-unquoted'],
  'display-name-starts-with-colon': ['name-unquoted'],
  'unquoted-colon-in-display-name(unterminated group)': ['name-unquoted'],
  'square-bracket-in-display-name': ['name-unquoted'],
  'stray-closing-angle': ['name-unquoted'],
  'bad-domain': ['name-unquoted'], // <a@<b@c>: the label takes the outer brackets, we the inner
  'unquoted-at-in-display-name': ['at-unquoted'],
  'display-name-without-angle-brackets': ['at-unquoted', 'angle-missing'],
  'no-address': ['address-missing'],
  'empty-address': ['address-missing'],
  'empty-local-part': ['address-missing'],
  'no-domain': ['address-missing', 'address-quoted'],
  'stray-special:]': ['address-missing', 'address-malformed'],
  'double-at': ['address-malformed'],
  'junk-after-domain': ['address-malformed'],
  'junk-in-angle-addr:,': ['address-malformed'],
  'junk-in-angle-addr:<': ['address-malformed'],
  'domain-trailing-or-double-dot': ['address-malformed'],
  'stray-semicolon': ['address-malformed'],
  'junk-after-address': ['text-after-address'],
  'unclosed-angle': ['angle-unclosed'],
  'unterminated-quoted-string': ['quote-unclosed'],
  'unterminated-comment': ['comment-unclosed'],
  'obs-phrase(dot)': ['obsolete-syntax'],
  'obs-from(space before colon)': ['obsolete-syntax'],
  'several-mailboxes-without-Sender': ['from-several-addresses'],
};

/** How readers look a domain up (UTS #46), by Node's own tables; the labels have its own letters. */
const asLookedUp = (domain: string | null) =>
  domain && /[^ -~]/.test(domain) ? domainToASCII(domain) : (domain?.toLowerCase() ?? null);

type Told = string | boolean | null;
type Column = readonly [label: (row: Row) => Told, read: (row: Row) => Told];

const has = ({ from }: Row, codes: readonly FromProblem[]) =>
  from.problems.some(({ code }) => codes.includes(code));

const columns: Readonly<Record<string, Column>> = {
  validity: [
    ({ label }) => (label.from_validity === 'valid-only-rfc6532' ? 'utf8' : label.from_validity),
    ({ from }) => from.validity,
  ],
  domain: [({ label }) => asLookedUp(label.from_domain), ({ from }) => from.domain],
  'no address': [
    ({ label }) => label.from.oddities.includes('no-address'),
    ({ from }) => from.address === null && from.domain === null,
  ],
  'the domain is a guess': [
    ({ label }) => label.from.from_domain_source?.startsWith('lenient') ?? false,
    (row) => has(row, ['from-domain-guessed']),
  ],
  ...Object.fromEntries(
    Object.entries(oddities).map(([oddity, codes]): [string, Column] => [
      oddity,
      [({ label }) => label.from.oddities.includes(oddity), (row) => has(row, codes)],
    ]),
  ),
  'encoded word inside quotes': [
    ({ label }) => label.from.rfc2047_violations.includes('encoded-word inside quotes'),
    (row) => has(row, ['encoded-word-in-quotes']),
  ],
  'encoded word not apart': [
    ({ label }) =>
      label.from.rfc2047_violations.includes('encoded-word not separated by white space'),
    (row) => has(row, ['encoded-word-unseparated']),
  ],
  reasons: [
    ({ label }) => label.from_validity_reasons.join(),
    (row) =>
      row.label.from_validity_reasons.filter((reason) => has(row, reasons[reason] ?? [])).join(),
  ],
};

function rowsOf(folder: string): readonly Row[] {
  const lines = readShared('corpus', folder, 'labels.jsonl').toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const label: Label = JSON.parse(line);
    const name = `${folder}/${label.file}`;
    return { name, label, from: readFrom(readMessage(new Uint8Array(readShared('corpus', name)))) };
  });
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(2)} %`;

describeShared('From of ../shared/corpus and its labels', () => {
  const rows = ['phishing', 'ham'].flatMap(rowsOf);
  const table = Object.entries(columns).map(([column, [told, read]]) => {
    const differing = rows.filter((row) => told(row) !== read(row)).map(({ name }) => name);
    const excused = wrongLabels[column] ?? {};
    return {
      column,
      differing,
      labelled: rows.filter((row) => told(row) !== false && told(row) !== null).length,
      unexplained: differing.filter((name) => !(name in excused)),
      stale: Object.keys(excused).filter((name) => !differing.includes(name)),
    };
  });
  const problems = table.slice(2);

  test('the table', () => {
    const all = rows.length;
    const lines = table.map(
      ({ column, differing, labelled, unexplained }) =>
        `${column.padEnd(40)} ${String(labelled).padStart(4)}  ${percent(all - differing.length, all).padStart(8)}  ${unexplained.length} unexplained`,
    );
    const cells = problems.length * all;
    const wrong = problems.reduce((sum, { differing }) => sum + differing.length, 0);
    console.log(
      [
        `${all} messages${' '.repeat(28)} here  agreeing`,
        ...lines,
        `all problems, cell by cell ${percent(cells - wrong, cells)}`,
      ].join('\n'),
    );
    expect(all).toBe(360);
    expect(1 - wrong / cells).toBeGreaterThanOrEqual(0.99);
  });

  test.each([
    ['validity', 0.99],
    ['domain', 0.999],
  ])('%s: at least %f as labelled, wrong labels counted against us', (column, share) => {
    const row = table.find((one) => one.column === column);
    expect(1 - (row?.differing.length ?? rows.length) / rows.length).toBeGreaterThanOrEqual(share);
  });

  test.each(table)('$column: what disagrees is a wrong label, and each is still wrong', (row) => {
    expect({ unexplained: row.unexplained, stale: row.stale }).toEqual({
      unexplained: [],
      stale: [],
    });
  });

  test('every reason of a label is known here', () => {
    const named = new Set(rows.flatMap(({ label }) => label.from_validity_reasons));
    expect([...named].filter((reason) => !(reason in reasons))).toEqual([]);
  });

  test('what Microsoft marked as not compliant is not accepted', () => {
    const marked = rows.filter(({ name }) =>
      /^X-MS-Office365-Filtering-P2NotCompliant: *true/im.test(
        readShared('corpus', name).toString('latin1'),
      ),
    );
    console.log(`P2NotCompliant: ${marked.length}, none of them accepted`);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(({ from }) => from.accepted).map(({ name }) => name)).toEqual([]);
  });
});

interface ReceiverLabel {
  readonly file: string;
  readonly has_from: boolean;
  readonly from_domain: string | null;
  /** What stands in the file, whose addresses may have been replaced. */
  readonly from_domain_published: string | null;
}

describeShared('From of ../shared/corpus/receivers', () => {
  const labels: readonly ReceiverLabel[] = readShared('corpus', 'receivers', 'labels.jsonl')
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  test.each(labels)('$file', ({ file, has_from, from_domain_published }) => {
    const from = readFrom(readMessage(new Uint8Array(readShared('corpus', 'receivers', file))));
    expect(from.validity !== 'missing').toBe(has_from);
    expect(from.domain).toBe(from_domain_published);
  });

  test('are 52', () => expect(labels).toHaveLength(52));
});
